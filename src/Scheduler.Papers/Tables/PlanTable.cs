using System.Collections.Immutable;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Papers.Publishing;

namespace Scheduler.Papers.Tables;

/// <summary>The plan as officials pass it on (错峰生产计划表): city by city, one row for each line, also for those that take no part.</summary>
internal sealed record PlanTable(Horizon Horizon, ImmutableArray<PlanTableGroup> Groups)
{
    public IReadOnlyList<Quarter> Quarters { get; } = Quarter.Of(Horizon);

    public PlanTableGroup Total => PlanTableGroup.Together(PapersText.Say("Table.Total"), Groups);

    /// <summary>The public columns and nothing else.</summary>
    public static PlanTable Of(PublicPlan plan) => Numbered(plan.Horizon, plan.Lines.Select(line => new PlanTableRow(
        0, line.City, line.County, line.Company, line.LineId, line.TonnesPerDay, line.Grade, line.Stops, line.DueDays, line.Reason, line.Remark)));

    /// <summary>For the offices and the firms' files: the public columns, all grades, and remarks on how each line stands.</summary>
    public static PlanTable Of(PaperInput input)
    {
        var scenario = input.Scenario;
        var lines = scenario.Lines.ToDictionary(line => line.Id);
        var given = input.Figures.Lines.ToDictionary(figures => figures.LineId, figures => figures.GivenDays);
        return Numbered(scenario.Horizon, PublicPlan.Of(input).Lines.Select(row =>
        {
            var line = lines[row.LineId];
            return new PlanTableRow(
                0, row.City, row.County, row.Company, row.LineId, row.TonnesPerDay, LineText.Of(scenario.VersionsOf(line)[0].Line.Grade).Zh, row.Stops, row.DueDays, row.Reason, Remark(input, line, row.Stops, given));
        }));
    }

    private static PlanTable Numbered(Horizon horizon, IEnumerable<PlanTableRow> rows) => new(
        horizon,
        [.. rows.Index().Select(entry => entry.Item with { Number = entry.Index + 1 }).GroupBy(row => row.City).Select(city => new PlanTableGroup(city.Key, [.. city]))]);

    /// <summary>Everything that must not be lost when a row is copied elsewhere.</summary>
    private static string Remark(PaperInput input, ClinkerLine line, DaySet stops, Dictionary<string, int> given)
    {
        var scenario = input.Scenario;
        var remarks = new List<string>();
        var versions = scenario.VersionsOf(line);
        if (versions[0].Line.SpecialClass is not SpecialClass.None and var special) remarks.Add(LineText.Of(special).Zh);
        foreach (var (before, version) in versions.Zip(versions.Skip(1)))
        {
            if (version.Line.Grade != before.Line.Grade)
                remarks.Add(PapersText.Say("Remark.Grade", Wording.Date(version.Days.Intervals[0].Start), LineText.Of(version.Line.Grade)));
        }

        var carried = scenario.Histories.FirstOrDefault(history => history.LineId == line.Id && history.State == LineState.Stopped);
        if (carried is not null && stops.Contains(scenario.Horizon.From)) remarks.Add(PapersText.Say("Remark.Carried", Wording.Date(carried.Since)));
        if (given.TryGetValue(line.Id, out var counted) && counted != stops.Count) remarks.Add(PapersText.Say("Remark.Uncounted", stops.Count - counted));
        if (LineLoad.Of(scenario, line).IdleDays is { IsEmpty: false } idle) remarks.Add(PapersText.Say("Remark.Idle", Wording.Spans(idle, scenario.Horizon).Replace("\n", PapersText.Say("Comma"), StringComparison.Ordinal)));
        return string.Join(PapersText.Say("Semicolon"), remarks);
    }
}
