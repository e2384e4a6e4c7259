using System.Text.RegularExpressions;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Tests.Scenarios;

/// <summary>Recognizes the kind of a fault by its English problem text.</summary>
internal static class FaultKindOf
{
    private const string Hole = "\u0001";

    private static readonly object[] Holes = [.. Enumerable.Repeat(Hole, 8)];

    private static readonly Dictionary<FaultKind, Regex> Patterns = Enum.GetValues<FaultKind>().ToDictionary(
        kind => kind,
        kind => new Regex(
            "^" + Regex.Escape(FaultText.Catalog.Format($"{kind}.Problem", Holes).En).Replace(Hole, ".*", StringComparison.Ordinal) + "$",
            RegexOptions.Singleline));

    public static bool Is(this Fault fault, FaultKind kind) => Patterns[kind].IsMatch(fault.Problem.En);
}
