using Scheduler.Domain.Facts;
using Scheduler.Files.Faults;

namespace Scheduler.Files.Scenarios.Values;

/// <summary>Reads values of facts that a scenario declares.</summary>
internal static class FactValues
{
    /// <summary>A value as its definition asks for it; a stand-in after a fault.</summary>
    public static FactValue Read(FactDefinition definition, string raw, FaultPlace place, FaultCollector faults)
    {
        var values = new ValueReader(faults);
        if (definition.Type == FactType.Number) return new(raw, values.Number(raw, place, NumberRange.Fact));
        var words = definition.Type == FactType.Flag ? Vocabularies.Flag : definition.Words;
        var before = faults.Count;
        var text = values.Text(raw, place);
        if (faults.Count == before && !words.Contains(text))
            faults.Add(FaultKind.WordUnknown, place, text, Readable.List(words), NearestName.Hint(text, words));
        return new(text, null);
    }
}
