using Scheduler.Domain.Calendar;
using Scheduler.Domain.Cities;
using Scheduler.Domain.Entitlements;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Scenarios;
using Scheduler.Domain.Text;

namespace Scheduler.Rulebook.Entitlements;

/// <summary>The due days of one line while its rules are read: first bases, then additions, then the treatment of its class.</summary>
public sealed class EntitlementDraft(Scenario scenario, ClinkerLine line, City city)
{
    private readonly List<(Window Window, string BaseRuleId, List<DueItem> Items)> windows = [];
    private SpecialTreatment? treatment;

    public Scenario Scenario { get; } = scenario;

    public ClinkerLine Line { get; } = line;

    public City City { get; } = city;

    public void AddBase(string ruleId, Window window, int days, LocalizedText reason) =>
        windows.Add((window, ruleId, [new DueItem(ruleId, days, reason)]));

    /// <summary>Adds to the base of a window; a line without a base there owes nothing there, so nothing is added.</summary>
    public void Adjust(string ruleId, Window window, int days, LocalizedText reason)
    {
        foreach (var (_, _, items) in windows.Where(entry => entry.Window.Id == window.Id))
            items.Add(new DueItem(ruleId, days, reason));
    }

    public void Treat(SpecialTreatment special) => treatment = special;

    public Entitlement Finish()
    {
        var dues = windows.Select(entry => Due(entry.Window, entry.BaseRuleId, entry.Items)).ToList();
        return new Entitlement(
            Line.Id, [.. dues], dues.Sum(due => due.Days), treatment?.Treatment == TreatmentKind.OneBlock);
    }

    private WindowDue Due(Window window, string baseRuleId, List<DueItem> items)
    {
        var sum = items.Sum(item => item.Days);
        if (sum < 0)
        {
            items.Add(new DueItem(baseRuleId, -sum, RuleText.Catalog.Format("Reason.Floor", -sum)));
            sum = 0;
        }

        if (treatment is { Treatment: TreatmentKind.Exempt } exempt)
        {
            items.Add(new DueItem(exempt.Id, -sum, RuleText.Catalog.Format("Reason.Exempt", LineText.Of(Line.SpecialClass), -sum)));
            sum = 0;
        }
        else if (treatment is { Treatment: TreatmentKind.Share, SharePercent: { } percent } share)
        {
            var kept = SpecialShare.RoundedUp(sum, percent);
            items.Add(new DueItem(
                share.Id, kept - sum, RuleText.Catalog.Format("Reason.Share", LineText.Of(Line.SpecialClass), percent, kept - sum)));
            sum = kept;
        }

        return new WindowDue(window, [.. items], sum);
    }
}
