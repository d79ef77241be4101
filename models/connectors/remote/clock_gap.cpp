#include "models/connectors/remote/clock_gap.h"

namespace cf::connectors {

namespace {

constexpr std::chrono::seconds tolerance(30);

} // namespace

bool isClockRight(const http::Line& line)
{
    const auto offset = line.clockOffset();
    return !offset || std::chrono::abs(*offset) < tolerance;
}

QString clockOffsetText(const http::Line& line)
{
    const auto offset = line.clockOffset();
    return offset ? QStringLiteral("%1 s").arg(std::chrono::round<std::chrono::seconds>(*offset).count()) : QString();
}

GapSeen clockGap(const http::Line& line)
{
    GapSeen seen;
    seen.what.failure = Failure::Clock;
    seen.what.subject = QStringLiteral("server");
    seen.what.detail = clockOffsetText(line);
    seen.isOver = isClockRight(line);
    return seen;
}

} // namespace cf::connectors
