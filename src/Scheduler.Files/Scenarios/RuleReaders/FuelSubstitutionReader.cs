using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="FuelSubstitution"/>.</summary>
internal sealed class FuelSubstitutionReader : RuleReader
{
    public override string Kind => nameof(FuelSubstitution);

    public override IReadOnlyList<string> Keys { get; } = ["window", "fact", "steps"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context) => new FuelSubstitution(
        head.Id, head.Source, head.AppliesTo, context.Window(rule), context.NumberFact(rule, "fact"), Steps(rule, context.Faults));

    private static ImmutableArray<FuelStep> Steps(YamlCursor rule, FaultCollector faults)
    {
        var steps = ImmutableArray.CreateBuilder<FuelStep>();
        foreach (var map in rule.Maps("steps", ["fromPercent", "runDays"]))
        {
            var before = faults.Count;
            var step = new FuelStep(map.Long("fromPercent", NumberRange.ExactPercent), map.Int("runDays", NumberRange.LeastDays));
            if (faults.Count == before && steps.Count > 0 && (step.FromThousandths <= steps[^1].FromThousandths || step.RunDays <= steps[^1].RunDays))
            {
                var key = step.FromThousandths <= steps[^1].FromThousandths ? "fromPercent" : "runDays";
                faults.Add(
                    FaultKind.StepsNotRising, map.PlaceOf(key), map.RawText(key), FactText.Number(steps[^1].FromThousandths), steps[^1].RunDays);
            }

            steps.Add(step);
        }

        return steps.ToImmutable();
    }
}
