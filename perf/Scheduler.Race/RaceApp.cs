using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Scheduler.Race.Growing;
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
