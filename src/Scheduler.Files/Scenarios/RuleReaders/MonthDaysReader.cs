using NodaTime.Text;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="MonthDays"/>.</summary>
internal sealed class MonthDaysReader : RuleReader
{
    public override string Kind => nameof(MonthDays);

    public override IReadOnlyList<string> Keys { get; } = ["window", "days", "exactly"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var months = new MonthDays(
            head.Id,
            head.Source,
            head.AppliesTo,
            context.Window(rule),
            rule.Int("days", NumberRange.LeastDays),
            rule.Flag("exactly", absent: false));
        foreach (var (month, days) in months.Months.Where(month => month.Days.Count < months.Days).Take(1))
        {
            context.Faults.Add(
                FaultKind.MonthTooShort, rule.PlaceOf("days"), $"{months.Days}", months.Window.Name, YearMonthPattern.Iso.Format(month), days.Count);
        }

        return months;
    }
}
