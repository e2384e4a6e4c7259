using Scheduler.Domain.Lines;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads the column <c>line</c> of tables that speak of planned lines only.</summary>
internal sealed class OperatingLines(Table<ClinkerLine> lines, FaultCollector faults)
{
    public const string Column = "line";

    private readonly KnownNames names = lines.Names(line => line.Id);

    private readonly ILookup<string, TableEntry<ClinkerLine>> byId = lines.SoundEntries.ToLookup(entry => entry.Value.Id);

    public string Read(TableRow row)
    {
        var line = row.Reference(Column, names);
        if (byId[line].FirstOrDefault() is { Value.Status: not LineStatus.Operating } entry)
            faults.Add(FaultKind.OrderLineNotOperating, row.PlaceOf(Column), line, Vocabularies.LineStatus.WordOf(entry.Value.Status), entry.Row.Line);
        return line;
    }
}
