namespace Scheduler.Domain.Alerts;

/// <summary>What the episode is about. Only a PM2.5 episode brings mandatory cuts; ozone and dust bring health notices and
/// source checks (环大气〔2024〕6号).</summary>
public enum AlertPollutant
{
    Pm25,
    Ozone,
    Dust,
}
