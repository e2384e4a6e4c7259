using Scheduler.Domain.Rules;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="CityAddOn"/>.</summary>
internal sealed class CityAddOnReader : RuleReader
{
    public override string Kind => nameof(CityAddOn);

    public override IReadOnlyList<string> Keys { get; } = ["window", "mode", "days"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var window = context.Window(rule);
        var days = rule.Int("days", NumberRange.LeastDays);
        context.CheckFits(rule, "days", days, window);
        return new CityAddOn(head.Id, head.Source, head.AppliesTo, window, rule.Word("mode", Vocabularies.CityAddOnMode), days);
    }
}
