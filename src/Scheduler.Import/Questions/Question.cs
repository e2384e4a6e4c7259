using System.Collections.Immutable;
using Scheduler.Domain.Text;

namespace Scheduler.Import.Questions;

/// <summary>One guess that a person has to confirm before anything is written.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Cell">Cell such as <c>F7</c>.</param>
/// <param name="Found">The text as it stands there.</param>
/// <param name="Understood">What it was taken for; empty where nothing can be proposed, so that a value must be given.</param>
/// <param name="Why">Why that is only a guess.</param>
/// <param name="Alternatives">What else it might mean.</param>
public sealed record Question(
    QuestionTopic Topic,
    string Sheet,
    string Cell,
    string Found,
    string Understood,
    LocalizedText Why,
    ImmutableArray<string> Alternatives)
{
    /// <summary>The value that was given for it; empty while it is open.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Whether nobody has answered it yet.</summary>
    public bool IsOpen => Answer.Length == 0;

    /// <summary>What an answer is bound to.</summary>
    internal (QuestionTopic Topic, string Sheet, string Cell, string Found) Key => (Topic, Sheet, Cell, Found);
}
