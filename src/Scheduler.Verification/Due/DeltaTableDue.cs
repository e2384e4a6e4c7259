using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>The rows that the line meets, what nobody stated, and what the floor gives back.</summary>
internal sealed class DeltaTableDue : IDueSource<DeltaTable>
{
    public IEnumerable<DueClaim> Claims(DeltaTable rule, DueFile file)
    {
        var days = new DeltaDays(rule, file);
        return [.. rule.Rows.SelectMany(row => OfRow(rule, row, days, file)), .. OfFloor(rule, days, file)];
    }

    private static IEnumerable<DueClaim> OfRow(DeltaTable rule, DeltaRow row, DeltaDays days, DueFile file)
    {
        if (days.GrantedOn(row) is { IsEmpty: false } granted)
            yield return new(rule.Window, row.Days, DueSources.Reason("Delta", row.Name, row.Days, row.Evidence), IsBase: false, granted);
        foreach (var (facts, on) in days.UnknownOn(row))
        {
            var names = FactText.Names(file.Scenario.FactDefinitions, facts);
            var reason = DueSources.Reason(row.Days > 0 ? "DeltaUnknownMore" : "DeltaUnknown", row.Name, row.Days, names, on.ToString());
            yield return new(rule.Window, 0, reason, IsBase: false) { Exact = true };
        }
    }

    private static IEnumerable<DueClaim> OfFloor(DeltaTable rule, DeltaDays days, DueFile file)
    {
        var bases = new BaseClaims(file, rule.Window);
        return days.Changes()
            .Select(day => (day.Date, Lift: Lift(rule, bases.On(day.Date) ?? 0, day.Change)))
            .Where(day => day.Lift > 0)
            .GroupBy(day => day.Lift, day => day.Date)
            .Select(group => new DueClaim(
                rule.Window, group.Key, DueSources.Reason("DeltaFloor", rule.FloorDays, group.Key), IsBase: false, DayGroups.Of(group)));
    }

    /// <summary>Days that lead back to the floor, or to the base where that is lower.</summary>
    private static int Lift(DeltaTable rule, int baseDays, int change)
    {
        var target = Math.Min(baseDays, rule.FloorDays);
        return Math.Max(0, target - (baseDays + change));
    }
}
