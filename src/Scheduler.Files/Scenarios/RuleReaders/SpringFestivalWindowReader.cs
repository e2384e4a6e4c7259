using Scheduler.Domain.Calendar;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="SpringFestivalWindow"/>.</summary>
internal sealed class SpringFestivalWindowReader : RuleReader
{
    public override string Kind => nameof(SpringFestivalWindow);

    public override IReadOnlyList<string> Keys { get; } = ["daysBefore", "daysAfter", "days"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var known = context.Faults.Count;
        var before = rule.Int("daysBefore", NumberRange.FestivalDays);
        var after = rule.Int("daysAfter", NumberRange.FestivalDays);
        var days = rule.Int("days", NumberRange.LeastDays);
        var window = KnownWindows.Unknown;
        if (context.Facts.Horizon is { } horizon && context.Faults.Count == known)
        {
            window = new Window(
                head.Id, FaultText.Catalog.Format("Window.SpringFestival"), SpringFestivalWindow.DaysAround(horizon, before, after));
            if (window.Days.IsEmpty)
                context.Faults.Add(FaultKind.FestivalOutside, rule.Place, null, horizon.From, horizon.To);
            context.CheckFits(rule, "days", days, window);
        }

        return new SpringFestivalWindow(head.Id, head.Source, head.AppliesTo, before, after, days, window);
    }
}
