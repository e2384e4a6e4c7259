using System.CommandLine;
using Scheduler.ScenarioMaker.Inputs;

namespace Scheduler.Backtest;

/// <summary>The command line of the backtest.</summary>
internal static class BacktestApp
{
    public static async Task<int> RunAsync(string[] arguments)
    {
        var scenarios = new Option<string>("--scenarios")
        {
            DefaultValueFactory = _ => "scenarios/zhejiang-winter-2014,scenarios/zhejiang-winter-2015,scenarios/zhejiang-winter-2016",
            Description = "Scenario folders of past winters, with commas between.",
        };
        var air = new Option<string>("--air")
        {
            DefaultValueFactory = _ => "perf/Scheduler.Backtest/winters",
            Description = "Folder that holds measured.csv, and outlooks from fewer years, in a folder for each scenario.",
        };
        var data = new Option<string?>("--data") { Description = "Data folder with the daily measurements, to judge by days too; they are not shipped." };
        var work = Number("--work", BacktestLimits.Usual.Work, "Rounds of work for each plan.");
        var seeds = Number("--seeds", BacktestLimits.Usual.Seeds, "Seeds that each plan is made with.");
        var shuffles = Number("--shuffles", BacktestLimits.Usual.Shuffles, "Plans made for shuffled outlooks.");
        var shuffleWork = Number("--shuffle-work", BacktestLimits.Usual.ShuffleWork, "Rounds of work for each of these.");
        var seed = Number("--seed", BacktestLimits.Usual.Seed, "The first seed.");
        var output = new Option<string>("--out") { Required = true, Description = "Folder for results.json, backtest.csv, backtest.md and backtest.svg." };
        var page = new Option<string?>("--page") { Description = "Page whose part between the marks of the backtest is written anew." };
        var command = new RootCommand("Plans past winters from what was known before them, and judges the plans by the air that was measured.")
        {
            scenarios, air, data, work, seeds, shuffles, shuffleWork, seed, output, page,
        };
        command.SetAction(async (parsed, cancelled) =>
        {
            try
            {
                await new BacktestRun(
                    [.. parsed.GetRequiredValue(scenarios).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
                    parsed.GetRequiredValue(air),
                    parsed.GetValue(data),
                    new BacktestLimits(parsed.GetValue(work), parsed.GetValue(seeds), parsed.GetValue(shuffles), parsed.GetValue(shuffleWork), parsed.GetValue(seed)),
                    Console.Error).WriteAsync(parsed.GetRequiredValue(output), parsed.GetValue(page), cancelled).ConfigureAwait(false);
                return 0;
            }
            catch (Exception fault) when (fault is InvalidDataException or InputFaultException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(fault.Message).ConfigureAwait(false);
                return 2;
            }
        });
        return await command.Parse(arguments).InvokeAsync().ConfigureAwait(false);
    }

    private static Option<int> Number(string name, int usual, string description)
    {
        var option = new Option<int>(name) { DefaultValueFactory = _ => usual, Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError($"{name}: needed is a number above 0.");
        });
        return option;
    }
}
