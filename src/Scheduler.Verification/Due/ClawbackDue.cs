using NodaTime;
using NodaTime.Text;
using Scheduler.Domain.Rules;

namespace Scheduler.Verification.Due;

/// <summary>What comes back of a reduction in the month after each bad one.</summary>
internal sealed class ClawbackDue : IDueSource<Clawback>
{
    public IEnumerable<DueClaim> Claims(Clawback rule, DueFile file) =>
        file.Scenario.Rules.FirstOrDefault(candidate => candidate is DeltaTable && candidate.Id == rule.BonusRule) is DeltaTable table
            ? Claims(rule, table, file)
            : [];

    private static List<DueClaim> Claims(Clawback rule, DeltaTable table, DueFile file)
    {
        var claims = new List<DueClaim>();
        var rows = new DeltaDays(table, file);
        var bonus = 0;
        var months = new SortedSet<YearMonth>();
        var inForce = file.Scenario.BoundDays(rule, file.Line).Intersect(rule.Window.Days);
        foreach (var row in table.Rows.Where(rule.Threatens))
        {
            var days = rows.GrantedOn(row);
            bonus -= Percentage.Part(row.Days, days.Count, Math.Max(1, table.Window.Days.Count), Rounding.Up);
            months.UnionWith(days.Intersect(inForce).Dates().Select(date => date.ToYearMonth()));
        }

        if (bonus <= 0) return claims;
        foreach (var month in months)
        {
            var worst = Compliance(rule, file, month.PlusMonths(-1));
            if (worst is null || worst >= rule.BelowThousandths) continue;
            var strikes = Strikes(rule, file, months, month);
            var back = strikes >= rule.Strikes ? bonus : Math.Min(bonus, rule.DaysPerMonth);
            if (back == 0) break;
            bonus -= back;
            claims.Add(Claim(back, DueSources.Reason(
                strikes >= rule.Strikes ? "ClawbackAll" : "Clawback",
                Iso(month.PlusMonths(-1)), FactText.Number(worst.Value), rule.BelowPercent, back, Iso(month), strikes)));
        }

        string[] unknown = [.. months.Where(month => Compliance(rule, file, month.PlusMonths(-1)) is null).Select(month => Iso(month.PlusMonths(-1)))];
        if (unknown.Length > 0)
        {
            claims.Add(Claim(0, DueSources.Reason(
                "ClawbackUnknown", FactText.Name(file.Scenario.FactDefinitions, rule.FactId), string.Join(", ", unknown))));
        }

        return claims;

        DueClaim Claim(int days, Domain.Text.LocalizedText reason) => new(table.Window, days, reason, IsBase: false) { Exact = true };
    }

    /// <summary>Bad months that end with the one before a month, one after the other, as far as the rule looks at them.</summary>
    private static int Strikes(Clawback rule, DueFile file, SortedSet<YearMonth> months, YearMonth month)
    {
        var strikes = 0;
        while (months.Contains(month) && Compliance(rule, file, month.PlusMonths(-1)) < rule.BelowThousandths)
        {
            strikes++;
            month = month.PlusMonths(-1);
        }

        return strikes;
    }

    /// <summary>The worst compliance that is stated for a month, thousandths of a percent; null where nobody stated any.</summary>
    private static long? Compliance(Clawback rule, DueFile file, YearMonth month)
    {
        long? worst = null;
        foreach (var fact in file.Scenario.Facts.Where(fact => rule.Tells(fact, file.Line.Id, month)))
        {
            if (fact.Value.Thousandths is { } found && !(worst <= found)) worst = found;
        }

        return worst;
    }

    private static string Iso(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
