using Scheduler.Domain.Rules;
using Scheduler.Files.Faults;
using Scheduler.Files.Scenarios.Values;
using Scheduler.Files.Scenarios.Yaml;

namespace Scheduler.Files.Scenarios.RuleReaders;

/// <summary>Reads <see cref="SpecialTreatment"/>.</summary>
internal sealed class SpecialTreatmentReader : RuleReader
{
    public override string Kind => nameof(SpecialTreatment);

    public override IReadOnlyList<string> Keys { get; } = ["treatment", "sharePercent"];

    public override Rule Read(RuleHead head, YamlCursor rule, RuleContext context)
    {
        var before = context.Faults.Count;
        var treatment = rule.Word("treatment", Vocabularies.Treatment);
        var isKnown = context.Faults.Count == before;
        int? share = null;
        if (isKnown && treatment == TreatmentKind.Share)
            share = rule.Int("sharePercent", NumberRange.SharePercent);
        else if (isKnown && rule.Has("sharePercent"))
            context.Faults.Add(FaultKind.ShareWithoutShare, rule.PlaceOf("sharePercent"), Vocabularies.Treatment.WordOf(treatment));
        if (head.AppliesTo.SpecialClasses.IsEmpty && !rule.HasInMap("appliesTo", "specialClasses"))
            context.Faults.Add(FaultKind.TreatmentWithoutClasses, rule.PlaceOf("appliesTo"), null);
        return new SpecialTreatment(head.Id, head.Source, head.AppliesTo, treatment, share);
    }
}
