using System.Collections.Immutable;
using Scheduler.Domain.Facts;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Files.Scenarios.Folders;
using Scheduler.Files.Scenarios.Values;

namespace Scheduler.Files.Scenarios;

/// <summary>The kinds of facts that rows and conditions may name: the built-in ones and those that the scenario declares.</summary>
/// <param name="declared">Those of scenario.yaml.</param>
/// <param name="complete">Whether the list could be read.</param>
internal sealed class KnownFacts(ImmutableArray<FactDefinition> declared, bool complete)
{
    private static readonly ImmutableArray<FactDefinition> BuiltIn =
    [
        new(FactDefinition.Grade, RuleText.Catalog.Format("Fact.Grade"), FactType.Word, "", [.. Vocabularies.Grade.Words]),
        new(FactDefinition.SpecialClass, RuleText.Catalog.Format("Fact.SpecialClass"), FactType.Word, "", [.. Vocabularies.SpecialClass.Words]),
    ];

    /// <summary>Stands for a fact that could not be read: anything may be its value.</summary>
    public static FactDefinition Unknown { get; } = new("", LocalizedText.Same(""), FactType.Word, "", []);

    public ImmutableArray<FactDefinition> Declared => declared;

    /// <summary>Names of all facts.</summary>
    public KnownNames Names { get; } = KnownNames.Of(
        ScenarioFiles.Scenario, BuiltIn.Concat(declared).Select(definition => definition.Id), complete);

    /// <summary>Names of the declared facts: conditions on grade and class have keys of their own.</summary>
    public KnownNames DeclaredNames { get; } = KnownNames.Of(ScenarioFiles.Scenario, declared.Select(definition => definition.Id), complete);

    public static bool IsBuiltIn(string id) => BuiltIn.Any(definition => definition.Id == id);

    /// <summary>The definition, or null when the name is unknown.</summary>
    public FactDefinition? Find(string id) => BuiltIn.Concat(declared).FirstOrDefault(definition => definition.Id == id);
}
