using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Verification.Due;

/// <summary>Counts what a line owes, addend by addend: base, grade table, outlook, floor, special treatment.</summary>
internal static class DueCount
{
    /// <param name="rules">Every rule of the scenario that speaks of the line, in order.</param>
    /// <param name="treatment">The special treatment among them, or null.</param>
    public static Entitlement Of(
        Scenario scenario, ClinkerLine line, City city, ImmutableArray<Rule> rules, SpecialTreatment? treatment)
    {
        var windows = rules.OfType<BaseDays>()
            .GroupBy(rule => rule.Window.Id)
            .Select(bases => AtMostOne.Of(bases, $"base of line {line.Id} in window {bases.Key}")!)
            .Select(owed => InWindow(scenario, line, city, rules, treatment, owed))
            .ToImmutableArray();
        return new(line.Id, windows, windows.Sum(window => window.Days), treatment?.Treatment == TreatmentKind.OneBlock);
    }

    private static WindowDue InWindow(
        Scenario scenario, ClinkerLine line, City city, ImmutableArray<Rule> rules, SpecialTreatment? treatment, BaseDays owed)
    {
        var window = owed.Window;
        List<DueItem> items =
        [
            new(owed.Id, owed.Days, Reason("Base", window.Name, owed.Days)),
            .. rules.OfType<GradeTable>().Where(table => table.Window.Id == window.Id).SelectMany(table => ByGrade(table, line, city)),
            .. rules.OfType<OutlookAddOn>().Where(rule => rule.Window.Id == window.Id).Select(rule => ByOutlook(rule, scenario, city)),
        ];

        var sum = items.Sum(item => item.Days);
        if (sum < 0)
        {
            items.Add(new(owed.Id, -sum, Reason("Floor", -sum)));
            sum = 0;
        }

        if (treatment is not null) items.AddRange(BySpecialClass(treatment, line, sum));
        return new(window, [.. items], items.Sum(item => item.Days));
    }

    private static IEnumerable<DueItem> ByGrade(GradeTable table, ClinkerLine line, City city)
    {
        GradeTableRow[] rows = [.. table.RowsOf(line, city)];
        if (rows.Length > 1)
            throw new InvalidOperationException($"Line {line.Id} fits {rows.Length} rows of grade table {table.Id}; at most one is allowed.");
        return rows.Select(row => new DueItem(table.Id, row.DeltaDays, Reason(
            "Grade", LineText.Of(line.Grade), table.CapacityClassOf(line) ?? "–", city.CityClass, row.DeltaDays)));
    }

    private static DueItem ByOutlook(OutlookAddOn rule, Scenario scenario, City city)
    {
        var tenths = MeanPm25Tenths(scenario, city, rule.Window.Days);
        var days = rule.DaysAt(tenths);
        var micrograms = (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        return new(rule.Id, days, Reason("Outlook", city.Name, rule.Window.Name, micrograms, days));
    }

    /// <summary>Mean over a window, tenths of µg/m³, rounded half up; counted here and not asked of the outlook, since days
    /// that somebody owes hang on it.</summary>
    private static int MeanPm25Tenths(Scenario scenario, City city, DaySet days)
    {
        if (days.IsEmpty) return 0;
        var daily = scenario.Outlook.Pm25Tenths(city.Id);
        var sum = days.Dates().Sum(date => (long)daily[scenario.Horizon.IndexOf(date)]);
        var (whole, rest) = long.DivRem(sum, days.Count);
        return checked((int)(2 * rest >= days.Count ? whole + 1 : whole));
    }

    private static IEnumerable<DueItem> BySpecialClass(SpecialTreatment treatment, ClinkerLine line, int sum)
    {
        var specialClass = LineText.Of(line.SpecialClass);
        switch (treatment.Treatment)
        {
            case TreatmentKind.Exempt:
                yield return new(treatment.Id, -sum, Reason("Exempt", specialClass, -sum));
                break;
            case TreatmentKind.Share:
                var percent = treatment.SharePercent!.Value;
                var difference = Percentage.RoundedUp(sum, percent) - sum;
                yield return new(treatment.Id, difference, Reason("Share", specialClass, percent, difference));
                break;
            case TreatmentKind.OneBlock:
                // The days stay as they are; only their shape changes.
                break;
        }
    }

    private static LocalizedText Reason(string key, params object[] arguments) =>
        RuleText.Catalog.Format($"Reason.{key}", arguments);
}
