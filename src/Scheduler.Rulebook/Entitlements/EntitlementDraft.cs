using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>The due days of one line while its rules are read: first bases, then additions, then the shares of its classes.</summary>
public sealed class EntitlementDraft(Scenario scenario, ClinkerLine line, City city)
{
    private readonly List<(Window Window, string BaseRuleId, List<DueItem> Items)> windows = [];
    private readonly List<(string WindowId, int Days, DaySet On)> bases = [];
    private bool oneBlock;

    public Scenario Scenario { get; } = scenario;

    /// <summary>The line as lines.csv has it; what dated facts make of it is in <see cref="Scenario.VersionsOf"/>.</summary>
    public ClinkerLine Line { get; } = line;

    public City City { get; } = city;

    /// <summary>Base days of a window. Bound on a part of the window only, the line owes that part, rounded up.</summary>
    /// <param name="on">Days on which the base rests, such as those of one grade; null: all on which the rule binds.</param>
    public void AddBase(Rule rule, Window window, int days, LocalizedText reason, DaySet? on = null)
    {
        var item = Item(rule, window, days, reason, on);
        var bound = BoundIn(rule, window);
        bases.Add((window.Id, days, on is null ? bound : bound.Intersect(on)));
        if (windows.FirstOrDefault(entry => entry.Window.Id == window.Id) is { Items: { } items }) items.Add(item);
        else windows.Add((window, rule.Id, [item]));
    }

    /// <summary>Adds to the base of a window; a line without a base there owes nothing there, so nothing is added.</summary>
    /// <param name="on">Days on which the addition rests, such as those of one grade; null: all on which the rule binds.</param>
    public void Adjust(Rule rule, Window window, int days, LocalizedText reason, DaySet? on = null)
    {
        foreach (var (_, _, items) in windows.Where(entry => entry.Window.Id == window.Id))
            items.Add(Item(rule, window, days, reason, on));
    }

    /// <summary>Due days of a window as far as rules have spoken, before the shares of the line's classes.</summary>
    public int OwedIn(Window window) =>
        Math.Max(0, windows.Where(entry => entry.Window.Id == window.Id).SelectMany(entry => entry.Items).Sum(item => item.Days));

    /// <summary>Adds to the base of a window days that need no cut to bound days, since they were counted from them.</summary>
    public void AdjustExactly(Rule rule, Window window, int days, LocalizedText reason)
    {
        foreach (var (_, _, items) in windows.Where(entry => entry.Window.Id == window.Id)) items.Add(new(rule.Id, days, reason));
    }

    /// <summary>Days of a window on which a rule binds the line.</summary>
    public DaySet BoundIn(Rule rule, Window window) => Scenario.BoundDays(rule, Line).Intersect(window.Days);

    /// <summary>The line as it is on the days of a window on which a rule binds it.</summary>
    public IEnumerable<LineVersion> VersionsIn(Rule rule, Window window)
    {
        var bound = BoundIn(rule, window);
        return Scenario.VersionsOf(Line)
            .Select(version => version with { Days = version.Days.Intersect(bound) })
            .Where(version => !version.Days.IsEmpty);
    }

    /// <summary>Days cut where the base of a window changes, each part with the days that the bases in force on it give for the whole window;
    /// null where there is none. All bases must have spoken.</summary>
    public IEnumerable<(DaySet Days, int? BaseDays)> ByBase(Window window, DaySet days)
    {
        List<(DaySet Days, int? BaseDays)> parts = [(days, null)];
        foreach (var (_, more, on) in bases.Where(entry => entry.WindowId == window.Id))
        {
            parts =
            [
                .. parts.Select(part => (part.Days.Intersect(on), (int?)((part.BaseDays ?? 0) + more))),
                .. parts.Select(part => (part.Days.Except(on), part.BaseDays)),
            ];
        }

        return parts.Where(part => !part.Days.IsEmpty);
    }

    /// <summary>What <see cref="Adjust"/> makes of days that rest on some days of a window.</summary>
    public static int PartOf(int days, DaySet on, Window window) => Proportion.RoundedUp(days, on.Count, window.Days.Count);

    /// <summary>All due days form one unbroken block.</summary>
    public void TakeInOneBlock() => oneBlock = true;

    public Entitlement Finish()
    {
        var scale = DueScale.Of(Scenario, Line);
        var dues = windows.Select(entry => Due(entry.Window, entry.BaseRuleId, entry.Items, scale)).ToList();
        return new Entitlement(Line.Id, [.. dues], dues.Sum(due => due.Days), oneBlock);
    }

    private DueItem Item(Rule rule, Window window, int days, LocalizedText reason, DaySet? on)
    {
        var bound = BoundIn(rule, window);
        if (on is not null) bound = bound.Intersect(on);
        if (window.Days.IsEmpty || bound.Count == window.Days.Count) return new(rule.Id, days, reason);
        var part = PartOf(days, bound, window);
        return new(rule.Id, part, RuleText.Catalog.Format("Reason.Part", reason, bound.ToString(), bound.Count, window.Days.Count, days, part));
    }

    private static WindowDue Due(Window window, string baseRuleId, List<DueItem> items, DueScale scale)
    {
        var sum = items.Sum(item => item.Days);
        if (sum < 0)
        {
            items.Add(new DueItem(baseRuleId, -sum, RuleText.Catalog.Format("Reason.Floor", -sum)));
            sum = 0;
        }

        foreach (var (rule, kept) in scale.Steps(sum, window.Days).ToList())
        {
            var change = kept - items.Sum(item => item.Days);
            items.Add(new DueItem(rule.Id, change, Reason(rule, change)));
        }

        return new WindowDue(window, [.. items], items.Sum(item => item.Days));
    }

    private static LocalizedText Reason(Rule rule, int change) => rule.DuePercent is { } percent and > 0
        ? RuleText.Catalog.Format("Reason.Share", rule.DueSubject, percent, change, RuleText.Catalog.Format($"Rounding.{rule.DueRounding}"))
        : RuleText.Catalog.Format("Reason.Exempt", rule.DueSubject, change);
}
