using Scheduler.Domain.Lines;
using Scheduler.Import.Headings;
using Scheduler.Import.Questions;
using Scheduler.Import.Sheets;
using Scheduler.Import.Words;

namespace Scheduler.Import.Kinds;

/// <summary>Grades, classes and states as tables name them.</summary>
internal static class FormatWords
{
    // The words of docs/format.md.
    private static readonly Dictionary<string, PerformanceGrade> Grades = new()
    {
        ["A"] = PerformanceGrade.A,
        ["B-"] = PerformanceGrade.BMinus,
        ["B"] = PerformanceGrade.B,
        ["C"] = PerformanceGrade.C,
        ["D"] = PerformanceGrade.D,
        ["leading"] = PerformanceGrade.Leading,
        ["unrated"] = PerformanceGrade.Unrated,
    };

    private static readonly Dictionary<string, SpecialClass> Classes = new()
    {
        ["none"] = Domain.Lines.SpecialClass.None,
        ["co-processing"] = Domain.Lines.SpecialClass.CoProcessing,
        ["residential-heating"] = Domain.Lines.SpecialClass.ResidentialHeating,
        ["carbide-slag"] = Domain.Lines.SpecialClass.CarbideSlag,
        ["special-cement"] = Domain.Lines.SpecialClass.SpecialCement,
        ["key-project"] = Domain.Lines.SpecialClass.KeyProject,
    };

    private static readonly Dictionary<string, LineStatus> States = new()
    {
        ["operating"] = LineStatus.Operating,
        ["idle"] = LineStatus.Idle,
        ["building"] = LineStatus.Building,
        ["dismantling"] = LineStatus.Dismantling,
    };

    public static string WordOf(PerformanceGrade grade) => Grades.Single(entry => entry.Value == grade).Key;

    public static PerformanceGrade? Grade(ImportContext context, int row) => Read(context, row, Field.Grade, "grade", Grades);

    public static SpecialClass? SpecialClass(ImportContext context, int row) => Read(context, row, Field.SpecialClass, "special", Classes);

    public static LineStatus? Status(ImportContext context, int row) => Read(context, row, Field.Status, "status", States);

    // Null where the cell is empty, or after a fault was noted.
    private static T? Read<T>(ImportContext context, int row, Field field, string group, Dictionary<string, T> values)
        where T : struct
    {
        if (!context.Cells.IsSound(row, field)) return null;
        var cell = context.Table.Cell(row, field)!;
        if (WordList.ValueOf(group, PlainText.Name(cell.Text)) is not { } word)
        {
            context.Fault("Word", cell.Address, cell.Text, WordList.Named(group));
            return null;
        }

        if (cell.SpansRows && cell.Address.Row != row)
            context.Asker.Confirm(QuestionTopic.Merged, new CellAddress(row, cell.Address.Column), cell.Text, word);
        return values[word];
    }
}
