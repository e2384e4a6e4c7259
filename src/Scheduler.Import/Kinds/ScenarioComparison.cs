using Scheduler.Import.Headings;
using Scheduler.Import.Questions;

namespace Scheduler.Import.Kinds;

/// <summary>Holds what a table says of lines against what the scenario says of them, so that no line is taken for another.</summary>
internal static class ScenarioComparison
{
    public static void Check(ImportContext context)
    {
        var field = context.Table.Has(Field.FiledCapacity) ? Field.FiledCapacity : Field.Capacity;
        foreach (var row in context.Taken.Where(row => row.Match.Line is not null))
        {
            var line = row.Match.Line!;
            if (context.Table.Cell(row.Row, field) is { SpansRows: false } && context.Cells.Amount(row.Row, field) is not null
                && context.Cells.StatedCapacity(row.Row) is { } tonnes && tonnes != line.TonnesPerDay)
                Ask(context, row, field, CellReader.Written(line.TonnesPerDay));
            if (row.Names.City.Length > 0 && !context.Matcher.IsCity(line, row.Names.City))
                Ask(context, row, Field.City, context.Request.Scenario!.CityOf(line).Name.Zh);
            if (row.Names.County.Length > 0 && line.County.Length > 0 && Matching.NameForms.Place(line.County) != Matching.NameForms.Place(row.Names.County))
                Ask(context, row, Field.County, line.County);
        }
    }

    private static void Ask(ImportContext context, ClinkerRow row, Field field, string ofScenario) => context.Asker.Confirm(
        QuestionTopic.Differs, new(row.Row, context.Table.ColumnOf(field)!.Index), context.Table.Text(row.Row, field), ofScenario, row.Match.Line!.Id);
}
