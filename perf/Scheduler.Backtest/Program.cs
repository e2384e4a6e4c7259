using Scheduler.Backtest;

return await BacktestApp.RunAsync(args).ConfigureAwait(false);
