using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Scheduler.Race.Growing;
using Scheduler.Race.Proving;
using Scheduler.Race.Solvers;

namespace Scheduler.Race;

/// <summary>The command line of the race.</summary>
internal static class RaceApp
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Measures how methods fare on scenarios, and how the planner's effort grows with their size.")
        {
            RaceCommand(string.Join(' ', arguments)),
            GrowthCommand(string.Join(' ', arguments)),
            ProveCommand(),
            GaugeCommand(string.Join(' ', arguments)),
            SolveCommand(),
        };
        return await root.Parse(arguments).InvokeAsync().ConfigureAwait(false);
    }

    private static Command RaceCommand(string commandLine)
    {
        var scenarios = new Option<ImmutableArray<string>>("--scenarios") { Required = true, CustomParser = Words, Description = "Scenario folders, with commas between." };
        var methods = MethodsOption([.. Enum.GetValues<RaceMethod>()]);
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 600, Description = "Time limit of each method, from the start of its process." };
        var shortage = new Option<long?>("--shortage") { Description = "Shortage in tonnes that plans may have; 0 or the least that a planner reaches when not given." };
        var output = new Option<string>("--out") { Required = true, Description = "Folder for results.json, race.md and race.svg." };
        var command = new Command("race", "Runs each method on each scenario, one after the other.") { scenarios, methods, seconds, shortage, output };
        command.SetAction((parsed, cancelled) => new RaceRun(
            parsed.GetRequiredValue(scenarios),
            parsed.GetRequiredValue(methods),
            parsed.GetRequiredValue(seconds),
            parsed.GetValue(shortage),
            parsed.GetRequiredValue(output),
            commandLine).RunAsync(cancelled));
        return command;
    }

    private static Command GrowthCommand(string commandLine)
    {
        var source = new Option<string>("--base") { DefaultValueFactory = _ => "scenarios/zhejiang-2027", Description = "Scenario folder that sizes are made from." };
        var lines = new Option<ImmutableArray<int>>("--lines") { CustomParser = Numbers, DefaultValueFactory = _ => [10, 20, 40, 80, 160, 320], Description = "Numbers of lines, with commas between." };
        var days = new Option<ImmutableArray<int>>("--days") { CustomParser = Numbers, DefaultValueFactory = _ => [90, 180, 365], Description = "Days of the horizon, with commas between." };
        var methods = MethodsOption([RaceMethod.Ours]);
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 60, Description = "Time limit of each run, from the start of its process." };
        var output = new Option<string>("--out") { Required = true, Description = "Folder for results.json, growth.md and growth.svg." };
        var command = new Command("growth", "Makes scenarios of many sizes and runs each method on each.") { source, lines, days, methods, seconds, output };
        command.SetAction((parsed, cancelled) => new GrowthRun(
            parsed.GetRequiredValue(source),
            [.. parsed.GetRequiredValue(lines).SelectMany(count => parsed.GetRequiredValue(days).Select(length => new GrowthSize(count, length)))],
            parsed.GetRequiredValue(methods),
            parsed.GetRequiredValue(seconds),
            parsed.GetRequiredValue(output),
            commandLine).RunAsync(cancelled));
        return command;
    }

    private static Command ProveCommand()
    {
        var scenarios = new Option<ImmutableArray<string>>("--scenarios") { Required = true, CustomParser = Words, Description = "Scenario folders, with commas between." };
        var methods = MethodsOption([RaceMethod.CpSat, RaceMethod.Highs, RaceMethod.Cbc, RaceMethod.Glpk]);
        methods.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<ImmutableArray<RaceMethod>>().Contains(RaceMethod.Ours)) result.AddError("'ours' cannot prove its own optimum: cpsat, highs, cbc or glpk.");
        });
        var agree = new Option<int>("--agree") { DefaultValueFactory = _ => 2, Description = "So many solvers have to prove each level." };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 1800, Description = "Time limit of each solver on each level." };
        var output = new Option<string>("--out") { DefaultValueFactory = _ => "perf/optima/proofs", Description = "Folder for the records; what they prove already is not proven again." };
        var workshop = new Option<string>("--scratch") { DefaultValueFactory = _ => "artifacts/proofs", Description = "Folder for models, logs and solutions." };
        var command = new Command("prove", "Has solvers of others prove the optimum of scenarios, level by level.") { scenarios, methods, agree, seconds, output, workshop };
        command.SetAction((parsed, cancelled) => new ProofRun(
            parsed.GetRequiredValue(scenarios),
            parsed.GetRequiredValue(methods),
            parsed.GetRequiredValue(agree),
            parsed.GetRequiredValue(seconds),
            parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(workshop)).RunAsync(cancelled));
        return command;
    }

    private static Command GaugeCommand(string commandLine)
    {
        var optima = new Option<string>("--optima") { DefaultValueFactory = _ => "perf/optima", Description = "Folder of scenarios with proofs." };
        var seconds = new Option<ImmutableArray<int>>("--seconds") { CustomParser = Numbers, DefaultValueFactory = _ => [1, 10], Description = "Limits of the planner as it ships, with commas between." };
        var work = new Option<ImmutableArray<int>>("--work") { CustomParser = Numbers, DefaultValueFactory = _ => [24, 200], Description = "Limits of the decomposition alone in rounds of work, with commas between." };
        var output = new Option<string>("--out") { Required = true, Description = "Folder for results.json and optima.md." };
        var command = new Command("gauge", "Measures how near our plans and bounds come to proven optima.") { optima, seconds, work, output };
        command.SetAction((parsed, cancelled) => new GaugeRun(
            new OptimumFolder(parsed.GetRequiredValue(optima)),
            parsed.GetRequiredValue(seconds),
            parsed.GetRequiredValue(work),
            parsed.GetRequiredValue(output),
            commandLine).RunAsync(cancelled));
        return command;
    }

    private static Command SolveCommand()
    {
        var folder = new Argument<string>("folder");
        var method = new Argument<RaceMethod>("method");
        var seconds = new Argument<int>("seconds");
        var command = new Command(PlannerChild.Verb, "What the race starts for each run of the planner.") { folder, method, seconds };
        command.Hidden = true;
        command.SetAction((parsed, _) => PlannerChild.RunAsync(
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(method), parsed.GetRequiredValue(seconds)));
        return command;
    }

    private static Option<ImmutableArray<RaceMethod>> MethodsOption(ImmutableArray<RaceMethod> unasked) => new("--methods")
    {
        CustomParser = Methods,
        DefaultValueFactory = _ => unasked,
        Description = "Some of ours, cpsat, highs, cbc and glpk, with commas between.",
    };

    private static ImmutableArray<string> Words(ArgumentResult result) =>
        [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static ImmutableArray<RaceMethod> Methods(ArgumentResult result)
    {
        var found = ImmutableArray.CreateBuilder<RaceMethod>();
        foreach (var word in Words(result))
        {
            if (Enum.TryParse<RaceMethod>(word, ignoreCase: true, out var method)) found.Add(method);
            else result.AddError($"'{word}' is no method: ours, cpsat, highs, cbc or glpk.");
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<int> Numbers(ArgumentResult result)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var word in Words(result))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) found.Add(number);
            else result.AddError($"'{word}' is no number above 0.");
        }

        return found.ToImmutable();
    }
}
