using Scheduler.Domain.Calendar;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Lines of some cities owe more days in a window than the province orders.</summary>
/// <remarks>Catalogue R3. Hunan, first quarter of 2020: at least 40 days, in seven cities at least 45; Hunan 2018: at least 60 days in
/// Changsha, Zhuzhou and Xiangtan from 16 October to 15 March. A city may order more than the province, never less. An earlier start is another
/// kind of rule.</remarks>
/// <param name="Window">The base that is raised is the one of this window.</param>
/// <param name="Days">Days to be added, or the total that the base reaches at least.</param>
public sealed record CityAddOn(string Id, RuleSource Source, LineSelector AppliesTo, Window Window, CityAddOnMode Mode, int Days)
    : Rule(Id, Source, AppliesTo)
{
    public override LocalizedText Sentence => RuleText.Catalog.Format($"CityAddOn.{Mode}", Window.Name, Days);

    public override RuleReach Reach => RuleReach.Quota;

    public override Window? SpokenWindow => Window;

    public override string? RivalKey => RivalKeys.Once(Kind, Window);
}
