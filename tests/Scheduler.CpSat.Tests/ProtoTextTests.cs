using Google.OrTools.Sat;

namespace Scheduler.CpSat.Tests;

/// <summary>Text that the native solver cannot read aborts the process, so each kind of field is pinned here.</summary>
public sealed class ProtoTextTests
{
    [Fact]
    public void Write_NothingSet_IsEmpty() => Assert.Equal("", ProtoText.Write(new SatParameters()));

    [Fact]
    public void Write_FieldSetToItsDefault_IsWritten() =>
        Assert.Equal("log_search_progress: false", ProtoText.Write(new SatParameters { LogSearchProgress = false }));

    [Theory]
    [InlineData(2.5, "max_time_in_seconds: 2.5")]
    [InlineData(1e-9, "max_time_in_seconds: 1E-09")]
    [InlineData(60, "max_time_in_seconds: 60")]
    [InlineData(double.PositiveInfinity, "max_time_in_seconds: inf")]
    [InlineData(double.NaN, "max_time_in_seconds: nan")]
    public void Write_Number_IsTheSameInEveryLanguage(double seconds, string expected) =>
        Assert.Equal(expected, ProtoText.Write(new SatParameters { MaxTimeInSeconds = seconds }));

    [Fact]
    public void Write_Enum_IsItsName() =>
        Assert.Equal(
            "search_branching: FIXED_SEARCH",
            ProtoText.Write(new SatParameters { SearchBranching = SatParameters.Types.SearchBranching.FixedSearch }));

    [Fact]
    public void Write_SeveralFields_AreOrderedByNumber() =>
        Assert.Equal(
            "random_seed: -7 linearization_level: 2 num_workers: 4",
            ProtoText.Write(new SatParameters { NumWorkers = 4, LinearizationLevel = 2, RandomSeed = -7 }));

    [Fact]
    public void Write_TextWithQuotesAndForeignLetters_IsEscaped() =>
        Assert.Equal(
            "name: \"a\\\"b\\\\\\012\\346\\260\\264\"",
            ProtoText.Write(new SatParameters { Name = "a\"b\\\n水" }));

    [Fact]
    public void Write_RepeatedText_RepeatsTheField() =>
        Assert.Equal(
            "ignore_subsolvers: \"core\" ignore_subsolvers: \"no_lp\"",
            ProtoText.Write(new SatParameters { IgnoreSubsolvers = { "core", "no_lp" } }));

    [Fact]
    public void Write_NestedParameters_AreBraced() =>
        Assert.Equal(
            "subsolver_params { linearization_level: 1 name: \"x\" }",
            ProtoText.Write(new SatParameters { SubsolverParams = { new SatParameters { Name = "x", LinearizationLevel = 1 } } }));

    [Fact]
    public void Write_MessageWithoutPresence_LeavesDefaultsOut() =>
        Assert.Equal("domain: 0 domain: 1", ProtoText.Write(new IntegerVariableProto { Domain = { 0, 1 } }));
}
