using Scheduler.Papers.Office.Documents;
using Scheduler.Papers.Office.Sheets;
using Scheduler.Papers.Tables;

namespace Scheduler.Papers.Publishing;

/// <summary>The public edition of the plan (公示), as a sheet and as a document. Written from a <see cref="PublicPlan"/> and nothing else.</summary>
internal static class PublicNotice
{
    public static IEnumerable<PaperFile> Files(PublicPlan plan)
    {
        var mark = DraftMark.Of(plan.IsDraft, plan.IsWhatIf);
        var title = PapersText.Say("Public.Title", plan.Province, PaperTitle.YearsOf(plan.Horizon));
        var table = PlanTable.Of(plan);
        yield return new("public-notice.xlsx", WorkbookFile.Bytes(
            title, PlanTableSheet.Of(table, PapersText.Say("Sheet.Public"), title, mark, [PapersText.Say("Table.Counting"), PapersText.Say("Table.Names")])));
        yield return new("public-notice.docx", Text(plan, table, title, mark));
    }

    private static byte[] Text(PublicPlan plan, PlanTable table, string title, DraftMark mark)
    {
        var document = new Document(title, mark.Long, isLandscape: true).Add(ParagraphLook.Title, title);
        if (mark.Long.Length > 0) document.Add(ParagraphLook.Mark, mark.Long);
        document
            .Add(ParagraphLook.Body, PapersText.Say("Public.Opening", Wording.Date(plan.Horizon.From), Wording.Date(plan.Horizon.To)))
            .AddAll(ParagraphLook.Body, plan.Basis.Select(basis => basis.Text))
            .Add(ParagraphLook.Body, PapersText.Say("Public.Period"))
            .Add(ParagraphLook.Body, PapersText.Say("Public.Contact"));
        PlanTableDocument.Add(document, table);
        return document
            .AddAll(ParagraphLook.Note, [PapersText.Say("Table.Counting"), PapersText.Say("Table.Names")])
            .Add(ParagraphLook.Signature, PapersText.Say("Signature.Seal"))
            .Add(ParagraphLook.Signature, PapersText.Say("Signature.Date"))
            .Bytes();
    }
}
