using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Words for facts of lines.</summary>
public static class FactText
{
    /// <summary>Name of a fact; its id where nobody named it.</summary>
    public static LocalizedText Name(ImmutableArray<FactDefinition> definitions, string factId) =>
        definitions.FirstOrDefault(definition => definition.Id == factId)?.Name ?? LocalizedText.Same(factId);

    /// <summary>Names of facts, joined by a comma.</summary>
    public static LocalizedText Names(ImmutableArray<FactDefinition> definitions, IEnumerable<string> factIds) =>
        LineText.Joined(factIds.Select(id => Name(definitions, id)));

    /// <summary>A number that is kept in thousandths, without useless zeros.</summary>
    public static string Number(long thousandths) => (thousandths / 1000m).ToString("0.###", CultureInfo.InvariantCulture);
}
