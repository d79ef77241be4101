#include "ui/disputes/line_of_time.h"

#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr DisputeEntryKind kinds[] = {DisputeEntryKind::Letter, DisputeEntryKind::Note, DisputeEntryKind::Attachment, DisputeEntryKind::Resolution, DisputeEntryKind::Step};

QList<LegLine> legsOf(const QList<DisputeLine>& lines)
{
    QList<LegLine> legs;
    for (const DisputeLine& one : lines) {
        LegLine leg{one.mark.icon, one.title, one.time, one.detail};
        leg.tone = toneOf(one.mark.mark);
        leg.opens = !one.query.isEmpty();
        legs << leg;
    }
    return legs;
}

} // namespace

LineOfTime::LineOfTime(const QString& line, const QString& chips, QWidget* parent)
    : QWidget(parent)
    , m_line(new LegList)
    , m_placeholder(new Label(tr("Nothing of that kind is told"), Type::Body, Ink::Secondary))
{
    QList<QWidget*> row;
    const auto add = [&](const QString& name) {
        auto* chip = new LinkButton(chips + u'-' + name, {});
        chip->setCheckable(true);
        m_kinds << chip;
        row << chip;
        return chip;
    };
    connect(add(u"all"_s), &QAbstractButton::clicked, this, &LineOfTime::allKindsWanted);
    for (const DisputeEntryKind kind : kinds) {
        connect(add(codeOf(kind)), &QAbstractButton::clicked, this, [this, kind] { Q_EMIT kindToggled(kind); });
    }
    m_line->setObjectName(line);
    m_line->setAccessibleName(tr("Timeline"));
    connect(m_line, &ItemList::activated, this, [this](int item) {
        if (const QString query = m_shown.value(item).query; !query.isEmpty()) {
            Q_EMIT searchWanted(query);
        }
    });
    connect(m_line, &ItemList::copied, this, &LineOfTime::copied);
    auto* content = column({column({m_line, m_placeholder}, 0, {16, 4, 16, 12})});
    static_cast<QBoxLayout*>(content->layout())->addStretch(1);
    QScrollArea* scroll = scrolling(content);
    scroll->setObjectName(line + u"Scroll"_s);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(column({new SectionHeader(tr("Timeline"))}, 0, {16, 12, 16, 0}));
    box->addWidget(flowOf(row, 4, {20, 0, 20, 4}));
    box->addWidget(scroll, 1);
}

void LineOfTime::tell(const QList<DisputeLine>& lines, const std::set<DisputeEntryKind>& shown, const std::function<qint64(DisputeEntryKind)>& count)
{
    if (lines != m_shown) {
        m_shown = lines;
        m_line->setLegs(legsOf(lines));
    }
    m_line->setVisible(!lines.isEmpty());
    m_placeholder->setVisible(lines.isEmpty());
    qint64 all = 0;
    for (size_t i = 0; i < std::size(kinds); ++i) {
        const qint64 of = count(kinds[i]);
        all += of;
        LinkButton* chip = m_kinds[qsizetype(i) + 1];
        //: A kind of entries in a line of time, and how many there are
        chip->setText(tr("%1 %2").arg(entryKindWord(kinds[i], true), numberText(of)));
        chip->setChecked(shown.contains(kinds[i]));
    }
    m_kinds[0]->setText(tr("All %1").arg(numberText(all)));
    m_kinds[0]->setChecked(shown.empty());
}

void LineOfTime::focusLine() { m_line->setFocus(); }

} // namespace cf::ui
