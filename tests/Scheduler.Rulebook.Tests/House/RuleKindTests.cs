using System.Reflection;
using System.Text.RegularExpressions;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Rulebook.Compilers;
using Scheduler.Testing;
using Scheduler.Verification;

namespace Scheduler.Rulebook.Tests.House;

/// <summary>Every rule kind has all its facets, everywhere under the same name.</summary>
public sealed class RuleKindTests
{
    public static TheoryData<string> Kinds => [.. TinyScenarios.Kinds.Select(kind => kind.Name)];

    public static TheoryData<string> Catalogs => [nameof(RuleText), nameof(RulebookText)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RuleKind_HasACompilerOfItsName(string kind)
    {
        Assert.True(RuleCompilers.Has(Type(kind)), $"{kind} is not among the compilers");
        var compiler = typeof(RuleCompilers).Assembly.GetType($"Scheduler.Rulebook.Compilers.{kind}Compiler");
        Assert.True(compiler?.IsSubclassOf(typeof(RuleCompiler<>).MakeGenericType(Type(kind))), $"there is no {kind}Compiler for {kind}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RuleKind_HasACheckOfItsName(string kind)
    {
        var check = typeof(PlanVerifier).Assembly.GetType($"Scheduler.Verification.Checks.{kind}Check");
        Assert.True(
            check?.GetInterfaces().Any(type => type.IsGenericType && type.GenericTypeArguments is [var checkedKind] && checkedKind == Type(kind)),
            $"there is no {kind}Check for {kind}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RuleKind_HasTexts(string kind) => Assert.All(
        Enum.GetValues<Language>(),
        language => Assert.Contains(RuleText.Catalog.Keys(language), key => key == kind || key.StartsWith($"{kind}.", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RuleKind_HasTestsOfItsName(string kind)
    {
        Assert.NotNull(Assembly.GetExecutingAssembly().GetType($"Scheduler.Rulebook.Tests.Compilers.{kind}CompilerTests"));
        var checkTests = Repository.Path("tests", "Scheduler.Verification.Tests", "Checks", $"{kind}CheckTests.cs");
        Assert.True(File.Exists(checkTests), $"{checkTests} is missing");
        Assert.Contains($"class {kind}CheckTests", File.ReadAllText(checkTests), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Texts_BothLanguages_HaveTheSameKeysAndArguments(string name)
    {
        var catalog = name == nameof(RuleText) ? RuleText.Catalog : RulebookText.Catalog;
        Assert.Equal(catalog.Keys(Language.English).Order(), catalog.Keys(Language.Chinese).Order());
        object[] arguments = [.. Enumerable.Range(0, 10).Select(number => $"<{number}>")];
        Assert.All(catalog.Keys(Language.English), key =>
        {
            var text = catalog.Format(key, arguments);
            Assert.Equal(Places(text.En), Places(text.Zh));
        });

        static IEnumerable<string> Places(string text) => Regex.Matches(text, "<[0-9]>").Select(match => match.Value).Distinct().Order();
    }

    private static Type Type(string kind) => TinyScenarios.Kinds.Single(type => type.Name == kind);
}
