using NodaTime;
using Scheduler.Domain.Facts;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios.Tables;

/// <summary>Reads facts.csv; two facts for one day are the matter of <see cref="FactOverlaps"/>.</summary>
internal sealed class FactReader(KnownNames lines, KnownFacts facts, FaultCollector faults) : TableReader<FactRow>(faults)
{
    protected override TableShape Shape { get; } = new(
        ScenarioFiles.Facts,
        ["line", "fact", "value", "from", "to", "evidence", "approver", "published", TableShape.AssumedColumn]);

    protected override FactRow Read(TableRow row)
    {
        var line = row.Reference("line", lines);
        var id = row.Reference("fact", facts.Names);
        var definition = facts.Find(id);
        var value = definition is null ? new FactValue(row.Raw("value"), null) : FactValues.Read(definition, row.Raw("value"), row.PlaceOf("value"), Faults);
        var from = OptionalDate(row, "from");
        var to = OptionalDate(row, "to");
        if (from > to) Faults.Add(FaultKind.DatesReversed, row.PlaceOf("to"), row.Raw("to"), from.Value, to.Value);
        return new FactRow(new LineFact(
            line,
            id,
            value,
            id == FactDefinition.Grade && Vocabularies.Grade.TryRead(value.Text, out var grade) ? grade : null,
            id == FactDefinition.SpecialClass && Vocabularies.SpecialClass.TryRead(value.Text, out var special) ? special : null,
            from,
            to,
            row.Text("evidence", mayBeEmpty: true),
            row.Text("approver", mayBeEmpty: true),
            FactValues.Read(Published, row.Raw("published"), row.PlaceOf("published"), Faults).Text == FactValue.Yes,
            row.Assumed()));
    }

    private static FactDefinition Published { get; } = KnownFacts.Unknown with { Type = FactType.Flag };

    private static LocalDate? OptionalDate(TableRow row, string column) => row.Raw(column).Length == 0 ? null : row.Date(column);
}
