using System.Collections.Immutable;
using NodaTime.Text;
using Scheduler.Domain.Facts;
using Scheduler.Files.Plans;
using Scheduler.Import.Headings;
using Scheduler.Import.Questions;
using Scheduler.Import.Values;
using Scheduler.Import.Words;

namespace Scheduler.Import.Kinds;

/// <summary>A list of grades becomes dated facts beside those that the scenario has.</summary>
internal sealed class GradesImport : ITableImport
{
    private const string PublishedColumn = "published";
    private const string FromColumn = "from";

    public ImmutableArray<NamedBytes> Files(ImportContext context)
    {
        var rows = context.ReadLines();
        ScenarioComparison.Check(context);
        var facts = new List<LineFact>();
        var seen = new Dictionary<string, ClinkerRow>();
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.Key, row))
            {
                context.Fault("LineTwice", row.Names.Cell, row.Names.Found, seen[row.Key].Names.Cell.ToString());
                continue;
            }

            if (FactOf(context, row) is not { } fact) continue;
            if (IsKnown(context, fact)) context.LeaveOut(row.Row, "Unchanged");
            else facts.Add(fact);
        }

        return context.Faults.Count > 0 ? [] : [new("facts.csv", FactsCsv.Bytes([.. Kept(context, facts), .. facts]))];
    }

    private static LineFact? FactOf(ImportContext context, ClinkerRow row)
    {
        if (FormatWords.Grade(context, row.Row) is not { } grade)
        {
            if (context.Table.Cell(row.Row, Field.Grade) is null) context.Fault("GradeEmpty", context.Table.Address(row.Row, Field.Grade), null);
            return null;
        }

        // An empty cell is no “since ever”.
        if (context.Table.Has(Field.ValidFrom) && context.Table.Cell(row.Row, Field.ValidFrom) is null)
            context.Fault("DateWithYear", context.Table.Address(row.Row, Field.ValidFrom), null);
        var from = context.Table.Has(Field.ValidFrom) ? context.Cells.Date(row.Row, Field.ValidFrom) : FirstDay(context);
        var published = WordList.ValueOf("flag", PlainText.Name(context.Table.Text(row.Row, Field.Published)));
        if (published is null && context.Table.Cell(row.Row, Field.Published) is { } cell)
            context.Fault("Word", cell.Address, cell.Text, WordList.Named("flag"));
        string[] assumed = [.. context.Table.Has(Field.ValidFrom) ? [] : new[] { FromColumn }, .. published is null ? new[] { PublishedColumn } : []];
        return new LineFact(
            row.Match.Line!.Id,
            FactDefinition.Grade,
            new FactValue(FormatWords.WordOf(grade), null),
            grade,
            null,
            from,
            context.Cells.Date(row.Row, Field.ValidTo),
            context.Table.Has(Field.Document) ? context.Table.Text(row.Row, Field.Document) : context.Request.File.Name,
            context.Table.Text(row.Row, Field.Approver),
            published == FactValue.Yes,
            [.. assumed]);
    }

    // A list without dates says what holds, not since when.
    private static NodaTime.LocalDate? FirstDay(ImportContext context)
    {
        var column = context.Table.ColumnOf(Field.Grade)!;
        var first = context.Request.Scenario!.Horizon.From;
        var text = LocalDatePattern.Iso.Format(first);
        var answer = context.Asker.Choose(
            QuestionTopic.Missing, "ValidFrom", column.Cell, column.Heading, text, text, [WordList.None],
            other => WordList.Has("nothing", other) || SpanText.ReadDate(other) is { Exists: true, Year: not null } ? other : null);
        return SpanText.ReadDate(answer) is { Year: { } year } date ? date.In(year) : null;
    }

    private static bool IsKnown(ImportContext context, LineFact fact)
    {
        var scenario = context.Request.Scenario!;
        var days = new Domain.Calendar.Horizon(scenario.Horizon.From, scenario.Horizon.To);
        return scenario.VersionsOf(scenario.Lines.Single(line => line.Id == fact.LineId)).All(version => version.Line.Grade == fact.Grade)
            && days.Days.Dates().All(fact.HoldsOn);
    }

    // Facts that the new ones do not replace; a grade that goes on into the new one's days ends before them.
    private static IEnumerable<LineFact> Kept(ImportContext context, List<LineFact> fresh)
    {
        foreach (var fact in context.Request.Scenario!.Facts)
        {
            var next = fact.FactId == FactDefinition.Grade ? fresh.FirstOrDefault(other => other.LineId == fact.LineId) : null;
            var meets = next is not null && (next.To is not { } end || fact.From is not { } start || start <= end) && (fact.To is not { } last || next.From is not { } first || first <= last);
            if (!meets)
            {
                yield return fact;
            }
            else if (next!.From is { } begins && (fact.From is not { } since || since < begins) && next.To is null)
            {
                context.Note("GradeEnds", fact.LineId, fact.Value.Text, begins.PlusDays(-1));
                yield return fact with { To = begins.PlusDays(-1) };
            }
            else
            {
                // Two grades on one day: the reader of the scenario refuses that, and says so.
                yield return fact;
            }
        }
    }
}
