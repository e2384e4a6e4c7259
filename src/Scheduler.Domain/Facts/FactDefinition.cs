using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Facts;

/// <summary>A kind of fact about lines that a scenario declares, so that rules of any province can ask for it without code.</summary>
/// <param name="Id">Such as <c>ultra-low</c>.</param>
/// <param name="Name">As planners say it.</param>
/// <param name="Unit">Unit of a number, as printed; empty for the others.</param>
/// <param name="Words">Permitted words of a <see cref="FactType.Word"/>; empty for the others.</param>
public sealed record FactDefinition(string Id, LocalizedText Name, FactType Type, string Unit, ImmutableArray<string> Words)
{
    /// <summary>Built in: the performance grade. Its values are the words of lines.csv.</summary>
    public const string Grade = "grade";

    /// <summary>Built in: the special class. Its values are the words of lines.csv.</summary>
    public const string SpecialClass = "special-class";
}
