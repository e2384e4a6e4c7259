using Scheduler.ScenarioMaker;

return ScenarioMakerApp.Run(args, Console.Out, Console.Error);
