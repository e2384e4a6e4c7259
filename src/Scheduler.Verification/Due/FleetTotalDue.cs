using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;

namespace Scheduler.Verification.Due;

/// <summary>A line's part of the fleet's total, less the days by which it may fall short of it.</summary>
internal sealed class FleetTotalDue : IDueSource<FleetTotal>
{
    public IEnumerable<DueClaim> Claims(FleetTotal rule, DueFile file)
    {
        var fleet = file.Scenario.LinesOf(rule).ToList();
        var part = PartOf(rule, file.Scenario, file.Line);
        var days = part > rule.SpreadDays ? part - rule.SpreadDays : 0;
        return
        [
            new(
                rule.Window,
                days,
                DueSources.Reason("FleetTotal", rule.Window.Name, rule.TotalOf(fleet.Count), fleet.Count, part, rule.SpreadDays, days),
                IsBase: true),
        ];
    }

    /// <summary>Days of one line: everybody's exact part cut to whole days, and what is left over given out day by day to whoever was cut most.</summary>
    public static int PartOf(FleetTotal rule, Scenario scenario, ClinkerLine line)
    {
        ClinkerLine[] fleet = [.. scenario.LinesOf(rule)];
        decimal total = rule.TotalOf(fleet.Length);
        var share = fleet.Sum(Weight);
        var given = fleet.ToDictionary(member => member.Id, member => (int)decimal.Floor(total * Weight(member) / share));
        var waiting = fleet.Where(member => total * Weight(member) % share != 0).ToList();
        for (var left = total - given.Values.Sum(); left > 0; left--)
        {
            var next = waiting.MaxBy(member => total * Weight(member) % share)!;
            given[next.Id]++;
            waiting.Remove(next);
        }

        return given[line.Id];

        decimal Weight(ClinkerLine member) => rule.Split == FleetSplit.Equal ? 1 : member.TonnesPerDay;
    }
}
