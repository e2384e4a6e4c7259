using Scheduler.Papers.Office.Sheets;

namespace Scheduler.Papers.Benefits;

/// <summary>The benefit statement as a sheet: clinker, coal, carbon dioxide, nitrogen oxides and dust, by both sets of factors, each under its name.</summary>
internal static class BenefitSheet
{
    private static readonly (string Column, Func<FactorSet, int?> Factor)[] Figures =
    [
        ("Coal", set => set.Coal),
        ("Co2", set => set.Co2),
        ("Nox", set => set.Nox),
        ("Dust", set => set.Dust),
    ];

    private static readonly FactorSet[] Sets = [FactorSet.Accounting, FactorSet.Measured];

    public static Sheet Of(PaperInput input, string title, DraftMark mark)
    {
        var statement = BenefitStatement.Of(input);
        var sheet = new Sheet(PapersText.Say("Sheet.Benefit"), PaperSize.A4, mark.Long, [16, 12, 12, 15, 14, 14, 12, 12, 14, 14, 12, 12]) { FrozenColumns = 1 };
        sheet.AddTitle(title);
        AddHeadings(sheet);
        AddFactors(sheet);
        var first = sheet.Count + 1;
        foreach (var city in statement.Cities) AddRow(sheet, city);
        AddTotal(sheet, statement, first);
        sheet.AddNotes(new[] { "Benefit.Caution", "Benefit.Accounting.Source", "Benefit.Measured.Source", "Benefit.Unknown" }.Select(key => PapersText.Say(key)));
        return sheet;
    }

    private static void AddHeadings(Sheet sheet)
    {
        string[] fixedOnes = [.. new[] { "City", "DueLineDays", "StopLineDays", "Clinker" }.Select(key => PapersText.Say($"Column.{key}"))];
        sheet.AddHeadings(20, [.. fixedOnes, .. Sets.SelectMany(set => new[] { PapersText.Say($"Benefit.{set.Key}"), "", "", "" })]);
        sheet.AddHeadings(34, [.. fixedOnes.Select(_ => ""), .. Sets.SelectMany(_ => Figures.Select(figure => PapersText.Say($"Column.{figure.Column}")))]);
        var (top, bottom) = (sheet.Count - 1, sheet.Count);
        for (var column = 1; column <= fixedOnes.Length; column++) sheet.Merge(top, column, bottom, column);
        sheet.Merge(top, 5, top, 8);
        sheet.Merge(top, 9, top, 12);
        sheet.HeadingRows = (top, bottom);
    }

    private static void AddFactors(Sheet sheet) => sheet.Add(
        20,
        [
            Cell.Of(CellLook.Centred, PapersText.Say("Benefit.Factors")),
            Cell.Empty(CellLook.Centred),
            Cell.Empty(CellLook.Centred),
            Cell.Empty(CellLook.Centred),
            .. Sets.SelectMany(set => Figures.Select(figure => figure.Factor(set) is { } grams
                ? Cell.Of(CellLook.Centred, PapersText.Say("Benefit.Factor", Wording.Number(grams / 1000m)))
                : Cell.Empty(CellLook.Centred))),
        ]);

    private static void AddRow(Sheet sheet, BenefitRow row) => sheet.Add(
        18,
        [
            Cell.Of(CellLook.Centred, row.City),
            Cell.Of(CellLook.Whole, row.DueDays),
            Cell.Of(CellLook.Whole, row.StopDays),
            Cell.Of(CellLook.Whole, row.ClinkerTonnes),
            .. Sets.SelectMany(set => Figures.Select(figure => Cell.Of(CellLook.Tenths, FactorSet.Tonnes(row.ClinkerTonnes, figure.Factor(set))))),
        ]);

    private static void AddTotal(Sheet sheet, BenefitStatement statement, int first)
    {
        var last = sheet.Count;
        sheet.Add(
            20,
            [
                Cell.Of(CellLook.SubtotalText, PapersText.Say("Table.Total")),
                Sum(CellLook.SubtotalWhole, 2, statement.DueDays),
                Sum(CellLook.SubtotalWhole, 3, statement.StopDays),
                Sum(CellLook.SubtotalWhole, 4, statement.ClinkerTonnes),
                .. from set in Sets.Index()
                   from figure in Figures.Index()
                   select FactorSet.Tonnes(statement.ClinkerTonnes, figure.Item.Factor(set.Item)) is { } tonnes
                       ? Sum(CellLook.SubtotalTenths, 5 + (set.Index * Figures.Length) + figure.Index, tonnes)
                       : Cell.Empty(CellLook.SubtotalTenths),
            ]);

        Cell Sum(CellLook look, int column, decimal value) => Cell.Sum(look, $"SUM({Sheet.Address(first, column)}:{Sheet.Address(last, column)})", value);
    }
}
