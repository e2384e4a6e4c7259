using System.Reflection;
using System.Text.RegularExpressions;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;
using Scheduler.Testing;
using Scheduler.Verification.Checks;

namespace Scheduler.Verification.Tests.House;

/// <summary>What must be there for every rule kind, and what this room may know.</summary>
public class HouseTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RuleKind_HasACheckAndTestsOfItsName(Type kind)
    {
        Assert.Contains(kind, RuleChecks.Kinds);
        var check = typeof(RuleChecks).Assembly.GetType($"Scheduler.Verification.Checks.{kind.Name}Check");
        Assert.NotNull(check);
        Assert.True(check.IsAssignableTo(typeof(IRuleCheck<>).MakeGenericType(kind)));
        Assert.NotNull(Assembly.GetExecutingAssembly().GetType($"Scheduler.Verification.Tests.Checks.{kind.Name}CheckTests"));
    }

    [Fact]
    public void RuleKind_WithoutACheck_IsNotPassedOver()
    {
        var builder = new ScenarioBuilder("2027-01-01..2027-01-05").Line("L1").Rule(new UnknownRule());
        Assert.Throws<NotSupportedException>(() => builder.Verify());
    }

    [Fact]
    public void VerdictText_BothLanguages_HaveTheSameKeysAndArguments()
    {
        var english = VerdictText.Catalog.Keys(Language.English);
        Assert.Equal(english.Order(), VerdictText.Catalog.Keys(Language.Chinese).Order());
        object[] arguments = [.. Enumerable.Range(0, 10).Select(number => $"<{number}>")];
        Assert.All(english, key =>
        {
            var text = VerdictText.Catalog.Format(key, arguments);
            Assert.Equal(Places(text.En), Places(text.Zh));
        });

        static IEnumerable<string> Places(string text) => Regex.Matches(text, "<[0-9]>").Select(match => match.Value).Distinct().Order();
    }

    [Fact]
    public void Verification_OfOurRooms_KnowsOnlyTheDomain() =>
        Assert.Equal(
            ["Scheduler.Domain"],
            typeof(PlanVerifier).Assembly.GetReferencedAssemblies().Select(name => name.Name).Where(name => name!.StartsWith("Scheduler.")));

    private sealed record UnknownRule() : Rule("unknown", ScenarioBuilder.Source, Domain.Lines.LineSelector.All)
    {
        public override LocalizedText Sentence => LocalizedText.Same("unknown");

        public override RuleReach Reach => RuleReach.Daily;
    }
}
