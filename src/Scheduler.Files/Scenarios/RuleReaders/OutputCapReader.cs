using System.Collections.Immutable;
using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="OutputCap"/>.</summary>
internal sealed class OutputCapReader : RuleReader
{
    public override string Kind => nameof(OutputCap);

    public override IReadOnlyList<string> Keys { get; } = ["scope", "window", "maxTonnes"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var scope = rule.Word("scope", Vocabularies.CapScope);
        var members = context.Faults.Count == before ? Members(scope, context.Facts) : null;
        return new OutputCap(head.Id, head.Source, head.AppliesTo, scope, context.Window(rule), MaxTonnes(rule, members, context.Faults));
    }

    // Null members: the scope itself is unknown, so that members cannot be judged.
    private static ImmutableSortedDictionary<string, long> MaxTonnes(YamlCursor rule, KnownNames? members, FaultCollector faults)
    {
        var map = rule.Map("maxTonnes", keys: null);
        if (rule.Has("maxTonnes") && !map.Keys.Any() && map.IsMap)
            faults.Add(FaultKind.ListEmpty, rule.PlaceOf("maxTonnes"), "{}");
        if (members is not null) map.CheckNames(members);
        return map.Keys.ToImmutableSortedDictionary(member => member, member => map.Long(member, NumberRange.Tonnes), StringComparer.Ordinal);
    }

    private static KnownNames Members(CapScope scope, Facts facts) => scope switch
    {
        CapScope.Line => facts.LineNames,
        CapScope.Company => facts.CompanyNames,
        CapScope.City => facts.CityNames,
        _ => KnownNames.Of(ScenarioFiles.Scenario, [OutputCap.ProvinceMember]),
    };
}
