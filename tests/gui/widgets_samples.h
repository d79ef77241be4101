// What the tests of the small widgets show in them.
#pragma once

#include "ui/widgets/facts.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/leg_list.h"

#include <QApplication>
#include <QtTest>

namespace widgets_samples {

using namespace cf::ui;
using namespace Qt::StringLiterals;

inline const QString wholeHash = u"9f4c1e07b2a85d63e0c7441fa9d28b5be3170c6f82d94a5be01c77ad3f60e911"_s;

inline QList<Fact> threeFacts()
{
    return {{.name = u"Copy"_s, .value = u"Archived original"_s, .icon = u"shield"_s, .tone = Tone::Verified},
            {.name = u"SHA-256"_s, .value = wholeHash, .mono = true},
            {.name = u"Envelope"_s, .value = u"2 letters"_s, .link = true, .copy = u"ENV-4711"_s}};
}

inline QList<LegLine> twoLegs()
{
    return {{.icon = u"bounce"_s,
             .title = u"Bounced"_s,
             .time = u"14 Mar 2025, 09:12:31"_s,
             .detail = u"5.1.1 mailbox does not exist"_s,
             .grade = u"X"_s,
             .tone = Tone::Failed,
             .dashedToNext = true,
             .opens = true},
            {.icon = u"absent"_s,
             .title = u"Letter by post"_s,
             .time = u"Expected by 21 Mar 2025"_s,
             .detail = u"none found"_s,
             .grade = u"U"_s,
             .tone = Tone::Absent}};
}

inline QList<HistogramBin> tenDays(qint64 count = 10)
{
    QList<HistogramBin> bins;
    for (int day = 1; day <= 10; ++day)
        bins << HistogramBin{u"%1 Mar"_s.arg(day), {}, count};
    return bins;
}

/// Shows the widget alone, active and focused.
inline void put(QWidget& widget, QSize size = {400, 120})
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    widget.setFocus(Qt::TabFocusReason);
}

} // namespace widgets_samples
