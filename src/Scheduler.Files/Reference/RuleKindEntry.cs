using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios.RuleReaders;
using Scheduler.Files.Scenarios.Tables;

namespace Scheduler.Files.Reference;

/// <summary>What the reference knows of one rule kind.</summary>
internal sealed record RuleKindEntry(string Kind)
{
    private const string NoNumber = "–";

    /// <summary>All kinds, by theme and then by name.</summary>
    public static ImmutableArray<RuleKindEntry> All { get; } =
    [
        .. RuleReaderIndex.Kinds.Append(RuleReaderIndex.OrderKind)
            .Select(kind => new RuleKindEntry(kind))
            .OrderBy(entry => entry.Theme)
            .ThenBy(entry => entry.Kind, StringComparer.Ordinal),
    ];

    public RuleTheme Theme => Enum.Parse<RuleTheme>(Text("Theme").En, ignoreCase: true);

    /// <summary>Numbers of the rule catalogue, such as <c>R1</c>; none for a kind that the catalogue does not number.</summary>
    public ImmutableArray<string> Numbers =>
        Text("Catalogue").En is var text && text == NoNumber ? [] : [.. text.Split(", ")];

    /// <summary>Keys of the kind's own, in the order in which its reader names them; for orders the columns of their table.</summary>
    public IReadOnlyList<string> Keys => Kind == RuleReaderIndex.OrderKind ? OrderReader.Columns : RuleReaderIndex.Find(Kind)!.Keys;

    /// <summary>The first segment of every key that the texts may explain.</summary>
    public IEnumerable<string> Explainable =>
        RuleReaderIndex.Find(Kind)?.HasSelector == true ? Keys.Append(RuleListReader.SelectorKey) : Keys;

    public LocalizedText Text(string part) => RuleReferenceText.Of($"{Kind}.{part}");
}
