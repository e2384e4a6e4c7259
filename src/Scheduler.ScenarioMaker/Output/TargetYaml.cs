using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Targets;

namespace Scheduler.ScenarioMaker.Output;

/// <summary>The keys of a target behind those that every target has; values are YAML.</summary>
public static class TargetYaml
{
    public static IEnumerable<(string Key, string Value)> Parameters(Target target) => target switch
    {
        ShareTarget share =>
        [
            ("of", share.Unit == TargetUnit.Lines ? "lines" : "capacity"),
            .. Selectors(share.Where, share.Among),
            (share.Limit.Bound == ShareBound.AtLeast ? "atLeastPercent" : "atMostPercent", FactText.Number(share.Limit.PercentThousandths)),
        ],
        ListTarget list => [.. Selectors(list.Where, list.Among), ("list", "true")],
        UncountableTarget uncountable => [("missing", Yaml.Text(uncountable.Missing))],
        _ => throw new NotSupportedException($"Targets such as {target.GetType().Name} are not written yet; add their keys here."),
    };

    private static IEnumerable<(string Key, string Value)> Selectors(LineSelector where, LineSelector among)
    {
        yield return ("where", RuleYaml.Inline(where));
        if (among != LineSelector.All) yield return ("among", RuleYaml.Inline(among));
    }
}
