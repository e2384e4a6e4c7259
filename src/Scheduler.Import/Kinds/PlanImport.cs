using System.Collections.Immutable;
using NodaTime;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Plans;
using Scheduler.Files.Plans;
using Scheduler.Import.Headings;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;
using Scheduler.Import.Values;
using Scheduler.Import.Words;

namespace Scheduler.Import.Kinds;

/// <summary>A table of stops becomes a plan without claims, which verify, compare and plan --from read.</summary>
internal sealed class PlanImport : ITableImport
{
    private static readonly (Field Field, int Quarter)[] Quarters =
        [(Field.Quarter1, 1), (Field.Quarter2, 2), (Field.Quarter3, 3), (Field.Quarter4, 4)];

    /// <summary>Rows of which an answer says that they have no stop.</summary>
    private readonly HashSet<int> answeredNone = [];

    public ImmutableArray<NamedBytes> Files(ImportContext context)
    {
        var rows = context.ReadLines();
        ScenarioComparison.Check(context);
        var before = context.Faults.Count;
        var stops = rows.ToDictionary(row => row.Row, row => StopsOf(context, row));

        // Counting again what could not be read would only repeat the fault.
        if (context.Faults.Count > before) return [];
        var byLine = rows.ToLookup(row => row.Key);
        foreach (var row in rows) stops[row.Row] = Stated(context, byLine[row.Key], stops, row);
        AskAboutRows(context, rows, stops);
        CheckOverlaps(context, rows, stops);
        CheckLines(context, byLine, stops);
        CheckSums(context, rows, stops);
        return context.Faults.Count > 0 ? [] : [new("plan.json", Plan(context, rows, stops))];
    }

    private ImmutableArray<DateInterval> StopsOf(ImportContext context, ClinkerRow row)
    {
        var cell = context.Table.Cell(row.Row, Field.Spans) ?? context.Table.Cell(row.Row, Field.From);

        // A merged area of one line is written once; over several lines it may mean each of them.
        var isBelow = cell is { SpansRows: true } && cell.Address.Row < row.Row;
        if (isBelow && context.Taken.FirstOrDefault(other => other.Row == cell!.Address.Row)?.Key == row.Key) return [];
        var stops = context.Cells.Stops(row.Row) ?? [];
        if (!isBelow || stops.IsEmpty) return stops;
        var answered = Asked(context, QuestionTopic.Merged, "Stops", new(row.Row, cell!.Address.Column), cell.Text, stops);
        if (answered.IsEmpty) answeredNone.Add(row.Row);
        return answered;
    }

    // The days that a row states, against its own stops and those of its line.
    private ImmutableArray<DateInterval> Stated(
        ImportContext context, IEnumerable<ClinkerRow> rowsOfLine, Dictionary<int, ImmutableArray<DateInterval>> stops, ClinkerRow row)
    {
        var own = stops[row.Row];
        var line = rowsOfLine.SelectMany(other => stops[other.Row]).ToList();
        if (Statement(context, row, Field.Days) is var (days, cell))
        {
            var area = Enumerable.Range(cell.Address.Row, cell.Rows).SelectMany(other => stops.GetValueOrDefault(other, [])).ToList();
            if (days != Days(own) && days != Days(line) && days != Days(area))
            {
                if (!cell.SpansRows) return AskDays(context, cell, own, days);
                context.Asker.Confirm(QuestionTopic.Days, cell.Address, cell.Text, CellReader.Written(Days(area)), CellReader.Written(days), CellReader.Written(Days(area)));
            }
        }

        if (own.IsEmpty && line.Count == 0 && !answeredNone.Contains(row.Row) && !SaysNone(context, row))
            own = Asked(context, QuestionTopic.NoStop, "", context.Table.Address(row.Row, SpanField(context)), row.Names.Found, own);
        return own;
    }

    private static ImmutableArray<DateInterval> AskDays(ImportContext context, SourceCell cell, ImmutableArray<DateInterval> own, decimal stated) => context.Asker.Choose<object>(
        QuestionTopic.Days,
        "",
        cell.Address,
        cell.Text,
        own.IsEmpty ? WordList.None : $"{CellReader.Written(Days(own))}: {CellReader.Written(own)}",
        own,
        [],
        text => context.Cells.Answered(text) is { } other ? other : null,
        CellReader.Written(stated),
        CellReader.Written(Days(own))) is ImmutableArray<DateInterval> answered ? answered : own;

    private static ImmutableArray<DateInterval> Asked(
        ImportContext context, QuestionTopic topic, string variant, CellAddress cell, string found, ImmutableArray<DateInterval> stops) => context.Asker.Choose<object>(
            topic,
            variant,
            cell,
            found,
            stops.IsEmpty ? WordList.None : CellReader.Written(stops),
            stops,
            [],
            text => context.Cells.Answered(text) is { } other ? other : null) is ImmutableArray<DateInterval> answered ? answered : stops;

    // A number of days, once for a merged area; null where none is stated.
    private static (decimal Days, SourceCell Cell)? Statement(ImportContext context, ClinkerRow row, Field field) =>
        context.Table.Cell(row.Row, field) is { } cell && IsFirstOf(context, cell, row.Row) && context.Cells.Amount(row.Row, field) is { } amount
            ? (amount.Number, cell)
            : null;

    private static bool IsFirstOf(ImportContext context, SourceCell cell, int row) =>
        Enumerable.Range(cell.Address.Row, row - cell.Address.Row).All(above => !context.IsTaken(above));

    private static bool SaysNone(ImportContext context, ClinkerRow row) =>
        WordList.Has("nothing", PlainText.Name(context.Table.Text(row.Row, SpanField(context))))
        || new[] { Field.Days, Field.Total }.Any(field => AmountText.Read(context.Table.Text(row.Row, field)) is { Number: 0 });

    private static Field SpanField(ImportContext context) => context.Table.Has(Field.Spans) ? Field.Spans : Field.From;

    // A slip in the name of a line puts its stops on another one, and only a total over all of them would tell.
    private static void AskAboutRows(ImportContext context, ImmutableArray<ClinkerRow> rows, Dictionary<int, ImmutableArray<DateInterval>> stops)
    {
        foreach (var line in rows.GroupBy(row => row.Key).Select(group => group.ToList()))
        {
            var total = Days(line.SelectMany(row => stops[row.Row]));
            var isTold = line.Any(row => total != Days(stops[row.Row])
                && new[] { Field.Days, Field.Total, Field.Due }.Any(field => AmountText.Read(context.Table.Text(row.Row, field))?.Number == total));
            var cells = line.Select(row => row.Names.Cell).Distinct().ToList();
            if (cells.Count > 1 && !isTold)
                context.Asker.Confirm(QuestionTopic.Rows, cells[1], line[1].Names.Found, CellReader.Written(line.SelectMany(row => stops[row.Row])), cells.Count);
        }
    }

    private static void CheckOverlaps(ImportContext context, ImmutableArray<ClinkerRow> rows, Dictionary<int, ImmutableArray<DateInterval>> stops)
    {
        foreach (var line in rows.GroupBy(row => row.Key))
        {
            var all = line.SelectMany(row => stops[row.Row].Select(stop => (row.Row, Stop: stop))).OrderBy(entry => entry.Stop.Start).ToList();
            foreach (var (first, second) in all.Zip(all.Skip(1)))
            {
                var cell = context.Table.Address(second.Row, SpanField(context));
                if (second.Stop.Start <= first.Stop.End)
                    context.Fault("StopsOverlap", cell, CellReader.Written([second.Stop]), CellReader.Written([first.Stop]), context.Table.Address(first.Row, SpanField(context)).ToString());
                else if (second.Stop.Start == first.Stop.End.PlusDays(1))
                    context.Note("StopsJoined", cell.ToString(), CellReader.Written([first.Stop]), CellReader.Written([second.Stop]));
            }
        }
    }

    private static void CheckLines(ImportContext context, ILookup<string, ClinkerRow> byLine, Dictionary<int, ImmutableArray<DateInterval>> stops)
    {
        foreach (var row in byLine.SelectMany(line => line))
        {
            var line = byLine[row.Key].SelectMany(other => stops[other.Row]).ToList();
            foreach (var field in (Field[])[Field.Total, Field.Due]) Check(context, row, field, Days(line), [Days(stops[row.Row])]);
            foreach (var (field, quarter) in Quarters)
                Check(context, row, field, InQuarter(line, quarter), [InQuarter(stops[row.Row], quarter)]);
        }
    }

    private static void Check(ImportContext context, ClinkerRow row, Field field, decimal counted, decimal[] alsoRight)
    {
        if (Statement(context, row, field) is var (stated, cell) && stated != counted && !alsoRight.Contains(stated))
            context.Asker.Confirm(QuestionTopic.Days, cell.Address, cell.Text, CellReader.Written(counted), CellReader.Written(stated), CellReader.Written(counted));
    }

    private static void CheckSums(ImportContext context, ImmutableArray<ClinkerRow> rows, Dictionary<int, ImmutableArray<DateInterval>> stops)
    {
        var sums = new SumCheck(context);
        foreach (var field in (Field[])[Field.Days, Field.Total, Field.Due])
            sums.Check(field, rows.ToDictionary(row => row.Row, row => Days(stops[row.Row])));
        foreach (var (field, quarter) in Quarters)
            sums.Check(field, rows.ToDictionary(row => row.Row, row => InQuarter(stops[row.Row], quarter)));
        CapacitySums.Check(context, sums, rows);
    }

    private static decimal Days(IEnumerable<DateInterval> stops) => stops.Sum(stop => stop.Length);

    private static decimal InQuarter(IEnumerable<DateInterval> stops, int quarter) =>
        stops.SelectMany(stop => stop).Count(date => ((date.Month - 1) / 3) + 1 == quarter);

    private static byte[] Plan(ImportContext context, ImmutableArray<ClinkerRow> rows, Dictionary<int, ImmutableArray<DateInterval>> stops)
    {
        var scenario = context.Request.Scenario!;
        var ids = rows.Select(row => row.Match.Line!.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        var joined = ids.SelectMany(id => DaySet.Of(rows.Where(row => row.Match.Line!.Id == id).SelectMany(row => stops[row.Row])).Intervals
            .Select(days => new KilnStop(id, days)));
        return UnclaimedPlanJson.Bytes(scenario, new(scenario.Id, scenario.ContentHash, [.. joined]), [.. ids]);
    }
}
