using Scheduler.Papers.Office.Documents;
using Scheduler.Papers.Publishing;
using Scheduler.Papers.Tables;

namespace Scheduler.Papers.Notices;

/// <summary>The annex of the notice that puts the plan in force (附件): what it rests on, the table, and the place for seal and date. Every firm gets it, and notices are printed
/// again, so it holds what is public and nothing else.</summary>
internal static class NoticeAnnex
{
    public static byte[] Bytes(PublicPlan plan)
    {
        var mark = DraftMark.Of(plan.IsDraft, plan.IsWhatIf);
        var title = PapersText.Say("Table.Title", plan.Province, PaperTitle.YearsOf(plan.Horizon));
        var document = new Document(title, mark.Long, isLandscape: true)
            .Add(ParagraphLook.Annex, PapersText.Say("Annex.Word"))
            .Add(ParagraphLook.Title, title);
        if (mark.Long.Length > 0) document.Add(ParagraphLook.Mark, mark.Long);
        document
            .Add(ParagraphLook.Heading, PapersText.Say("Annex.Basis"))
            .AddAll(ParagraphLook.Body, plan.Basis.Select(basis => basis.Text))
            .Add(ParagraphLook.Heading, PapersText.Say("Annex.Plan"))
            .Add(ParagraphLook.Body, PapersText.Say("Annex.Span", Wording.Date(plan.Horizon.From), Wording.Date(plan.Horizon.To)));
        PlanTableDocument.Add(document, PlanTable.Of(plan));
        return document
            .Add(ParagraphLook.Heading, PapersText.Say("Annex.Remarks"))
            .AddAll(ParagraphLook.Body, [PapersText.Say("Annex.Counting"), PapersText.Say("Annex.Later"), PapersText.Say("Annex.Names")])
            .Add(ParagraphLook.Signature, PapersText.Say("Signature.Seal"))
            .Add(ParagraphLook.Signature, PapersText.Say("Signature.Date"))
            .Bytes();
    }
}
