using System.Collections.Immutable;
using Scheduler.Domain.Text;
using Scheduler.Import.Faults;
using Scheduler.Import.Headings;
using Scheduler.Import.Kinds;
using Scheduler.Import.Matching;
using Scheduler.Import.Output;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import;

/// <summary>
/// Imports a table as people keep it. Every value is counted again; every guess is a question that someone has to answer before anything is written; whatever cannot be read or cannot be
/// true is a fault. The same request gives the same result.
/// </summary>
public static class Importer
{
    private static readonly Field[] Capacities = [Field.Capacity, Field.FiledCapacity, Field.ActualCapacity];

    /// <summary>Columns that may stand in a table several times, since nothing is taken from them.</summary>
    private static readonly Field[] Repeatable = [Field.Remark, Field.Number, Field.Code];

    public static ImportResult Run(ImportRequest request)
    {
        if (request.Scenario is null && request.Kind != ImportKind.Lines) throw new ArgumentException("Only a list of lines needs no scenario.", nameof(request));
        var faults = new ImportFaults(request.File.Name);
        var names = request.Names is { } file ? NamesCsv.Read(file.Bytes, file.Name, faults) : [];
        var answers = request.Answers is { } filled ? AnswerSheet.Read(filled.Bytes, filled.Name, faults) : [];
        var book = BookReader.Read(request.File.Bytes, request.File.Name, faults);
        if (book is null || ChosenSheet(request, book, faults) is not { } sheet) return new(faults.All(), [], book?.Notes ?? [], []);

        var asker = new Asker(sheet, request.Answers?.Name ?? QuestionsCsv.FileName, answers, faults);
        var context = new ImportContext(request, TableOf(request.Kind, sheet, asker, faults), asker, faults, names);
        var files = faults.Count > 0 ? [] : Kind(request.Kind).Files(context);
        ImmutableArray<LocalizedText> notes = [.. book.Notes, .. Notes(context), .. context.Notes, .. asker.Stale.Select(StaleNote)];
        var isSettled = faults.Count == 0 && asker.Questions.All(question => !question.IsOpen);
        if (isSettled) faults.Add(ReadBack.Faults(files, request.ScenarioFolder));
        return new(
            faults.All(),
            asker.Questions,
            notes,
            isSettled && faults.Count == 0 ? [.. WithNames(context, files), new(ImportJson.FileName, ImportJson.Bytes(context, asker.Questions, notes))] : []);
    }

    private static ITableImport Kind(ImportKind kind) => kind switch
    {
        ImportKind.Lines => new LinesImport(),
        ImportKind.Grades => new GradesImport(),
        ImportKind.Plan => new PlanImport(),
        _ => new DebtsImport(),
    };

    // Columns of which one at least makes a sheet a table of the kind; of several in one entry, all.
    private static Field[][] Needed(ImportKind kind) => kind switch
    {
        ImportKind.Lines => [.. Capacities.Select(field => new[] { field })],
        ImportKind.Grades => [[Field.Grade]],
        ImportKind.Plan => [[Field.Spans], [Field.From, Field.To]],
        _ => [[Field.Debt], [Field.Credit]],
    };

    private static Sheet? ChosenSheet(ImportRequest request, SourceBook book, ImportFaults faults)
    {
        var named = string.Join(", ", book.Sheets.Select(sheet => sheet.Name));
        if (request.Sheet is { } wanted)
        {
            var found = book.Sheets.FirstOrDefault(sheet => sheet.Name == wanted) ?? book.Sheets.FirstOrDefault(sheet => PlainText.Name(sheet.Name) == PlainText.Name(wanted));
            if (found is null) faults.Add("SheetUnknown", null, wanted, named);
            else if (!Fits(request.Kind, found)) NoHeading(request.Kind, found.Name, faults);
            else return found;
            return null;
        }

        // What is hidden is taken only when it is named.
        var fitting = book.Sheets.Where(sheet => !sheet.IsHidden && Fits(request.Kind, sheet)).ToList();
        if (fitting is [var only]) return only;
        if (fitting.Count == 0) NoHeading(request.Kind, named, faults);
        else faults.Add("SheetsSeveral", null, string.Join(", ", fitting.Select(sheet => sheet.Name)), string.Join(", ", fitting.Select(sheet => sheet.Name)));
        return null;
    }

    private static void NoHeading(ImportKind kind, string place, ImportFaults faults) => faults.Add(
        "NoHeading", place, null,
        string.Join(", ", Needed(kind).Select(fields => string.Join(" + ", fields.Select(field => WordList.Headings.First(entry => entry.Field == field.ToString()).Heading)))));

    private static bool Fits(ImportKind kind, Sheet sheet)
    {
        if (HeadingFinder.Find(sheet) is not { } heading) return false;
        var fields = heading.Columns.Concat(heading.Nearly).Select(column => column.Field).ToHashSet();
        return (fields.Contains(Field.Company) || fields.Contains(Field.Line)) && Needed(kind).Any(all => all.All(fields.Contains));
    }

    private static DataTable TableOf(ImportKind kind, Sheet sheet, Asker asker, ImportFaults faults)
    {
        var heading = HeadingFinder.Find(sheet)!;
        var columns = heading.Columns.ToList();
        foreach (var nearly in heading.Nearly.Where(nearly => columns.All(column => column.Field != nearly.Field) && !Repeatable.Contains(nearly.Field)))
        {
            var word = WordList.Headings.First(entry => entry.Field == nearly.Field.ToString()).Heading;
            if (asker.Choose(QuestionTopic.Heading, "", nearly.Cell, nearly.Heading, word, word, [WordList.None], text => WordList.Has("nothing", text) ? WordList.None : null) == word)
                columns.Add(nearly);
        }

        // A heading over several columns of which only the first is used.
        columns.RemoveAll(column => columns.Any(other => other.Field == column.Field && other.Index < column.Index)
            && sheet.Rows.Where(row => row > heading.LastRow).All(row => sheet.At(row, column.Index) is not { } cell || cell.Address.Column != column.Index));
        foreach (var twice in columns.GroupBy(column => column.Field).Where(group => group.Count() > 1 && !Repeatable.Contains(group.Key)))
            faults.Add("FieldTwice", ImportFaults.Place(sheet, twice.Last().Cell), twice.Last().Heading, $"{twice.First().Cell} {twice.First().Heading}");
        if (faults.Count == 0 && !Needed(kind).Any(all => all.All(field => columns.Any(column => column.Field == field)))) NoHeading(kind, sheet.Name, faults);
        return new(sheet, heading, [.. columns]);
    }

    private static IEnumerable<LocalizedText> Notes(ImportContext context)
    {
        var (sheet, heading, scenario) = (context.Table.Sheet, context.Table.Heading, context.Request.Scenario);
        if (!sheet.HiddenRows.IsEmpty) yield return ImportText.Catalog.Format("Note.HiddenRows", string.Join(", ", sheet.HiddenRows));
        string[] unknown = [.. heading.Unknown, .. heading.Nearly.Where(column => !context.Table.Columns.Contains(column)).Select(column => column.Heading)];
        if (unknown.Length > 0) yield return ImportText.Catalog.Format("Note.UnknownColumns", string.Join(", ", unknown));
        if (scenario is null || context.Request.Kind != ImportKind.Plan) yield break;
        if (context.Request.Year is null) yield return ImportText.Catalog.Format("Note.Horizon", scenario.Horizon.From, scenario.Horizon.To);
        var named = context.Taken.Select(row => row.Match.Line?.Id).ToHashSet();
        foreach (var line in scenario.OperatingLines.Where(line => !named.Contains(line.Id))) yield return ImportText.Catalog.Format("Note.LineNotPlanned", line.Id);
    }

    private static LocalizedText StaleNote(GivenAnswer answer) => ImportText.Catalog.Format("Note.StaleAnswer", answer.Row, answer.Cell, answer.Found);

    // How the lines were called this time, so that the next import need not ask again.
    private static ImmutableArray<NamedBytes> WithNames(ImportContext context, ImmutableArray<NamedBytes> files)
    {
        if (files.Any(file => file.Name == NamesCsv.FileName)) return files;
        var names = context.Taken.Where(row => row.Match.Line is not null && row.Names.Company.Length + row.Names.Line.Length > 0)
            .Select(row => new NamedLine(row.Match.Line!.Id, row.Names.Company, row.Names.Line));
        return files.Add(new(NamesCsv.FileName, NamesCsv.Bytes(context.Names.Concat(names).Distinct())));
    }
}
