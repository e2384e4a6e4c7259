using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>The due days of one line while its rules are read: first bases, then additions, then the shares of its classes.</summary>
public sealed class EntitlementDraft(Scenario scenario, ClinkerLine line, City city)
{
    private readonly List<(Window Window, string BaseRuleId, List<DueItem> Items)> windows = [];
    private bool oneBlock;

    public Scenario Scenario { get; } = scenario;

    /// <summary>The line as lines.csv has it; what dated facts make of it is in <see cref="Scenario.VersionsOf"/>.</summary>
    public ClinkerLine Line { get; } = line;

    public City City { get; } = city;

    /// <summary>Base days of a window. Bound on a part of the window only, the line owes that part, rounded up.</summary>
    /// <param name="on">Days on which the base rests, such as those of one group; null: all on which the rule binds.</param>
    public void AddBase(Rule rule, Window window, int days, LocalizedText reason, DaySet? on = null)
    {
        var item = Item(rule, window, days, reason, on);
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

    /// <summary>As <see cref="Adjust"/>, but the days are already those of this line, whatever part of the window the rule binds.</summary>
    public void AdjustOutright(Rule rule, Window window, int days, LocalizedText reason)
    {
        foreach (var (_, _, items) in windows.Where(entry => entry.Window.Id == window.Id)) items.Add(new(rule.Id, days, reason));
    }

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
        var bound = Scenario.BoundDays(rule, Line).Intersect(window.Days);
        if (on is not null) bound = bound.Intersect(on);
        if (window.Days.IsEmpty || bound.Count == window.Days.Count) return new(rule.Id, days, reason);
        var part = Proportion.RoundedUp(days, bound.Count, window.Days.Count);
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
