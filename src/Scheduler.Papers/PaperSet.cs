using Scheduler.Papers.Benefits;
using Scheduler.Papers.Calendars;
using Scheduler.Papers.Enterprises;
using Scheduler.Papers.Notices;
using Scheduler.Papers.Office.Sheets;
using Scheduler.Papers.Publishing;
using Scheduler.Papers.Tables;

namespace Scheduler.Papers;

/// <summary>The papers that go to offices, firms and the public.</summary>
public static class PaperSet
{
    /// <summary>Every paper of a plan, the public ones among them; the same input gives the same bytes.</summary>
    public static IReadOnlyList<PaperFile> All(PaperInput input)
    {
        var plan = PublicPlan.Of(input);
        return
        [
            PlanWorkbook(input),
            new("notice-annex.docx", NoticeAnnex.Bytes(plan)),
            .. EnterpriseSheet.All(input),
            .. PlantCalendar.All(input),
            .. Public(plan),
        ];
    }

    /// <summary>The papers for the public.</summary>
    public static IReadOnlyList<PaperFile> Public(PublicPlan plan) => [.. PublicNotice.Files(plan)];

    /// <summary>Table, calendar, what the figures rest on, and benefit in one workbook.</summary>
    internal static PaperFile PlanWorkbook(PaperInput input)
    {
        var mark = DraftMark.Of(input.Scenario);
        var table = PlanTable.Of(input);
        var title = Title("Table.Title", input);
        return new("plan-table.xlsx", WorkbookFile.Bytes(
            title,
            PlanTableSheet.Of(
                table, PapersText.Say("Sheet.Plan"), title, mark, [PapersText.Say("Table.Counting"), PapersText.Say("Table.Names"), PapersText.Say("Table.Signature")]),
            PlanCalendarSheet.Of(table, Title("Calendar.Title", input), mark),
            RestsOnSheet.Of(input, Title("RestsOn.Title", input), mark),
            BenefitSheet.Of(input, Title("Benefit.Title", input), mark)));
    }

    private static string Title(string key, PaperInput input) => PapersText.Say(key, input.Scenario.Province, PaperTitle.YearsOf(input.Scenario.Horizon));
}
