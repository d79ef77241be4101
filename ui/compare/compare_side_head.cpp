#include "ui/compare/compare_side_head.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace cf::ui {

CompareSideHead::CompareSideHead(ComparePresenter& presenter, bool isLeft, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_isLeft(isLeft)
    , m_heading(new Label({}, Type::Heading))
    , m_scope(new Label({}, Type::Body, Ink::Secondary))
    , m_page(new Label({}, Type::Body, Ink::Secondary))
    , m_content(new Badge(u"hash"_s, {}, Tone::Absent))
    , m_renditions(new QComboBox)
{
    const QString name = isLeft ? u"compareLeft"_s : u"compareRight"_s;
    setObjectName(name + u"Head"_s);
    setAccessibleName(isLeft ? tr("Left side") : tr("Right side"));
    m_heading->setObjectName(name + u"Heading"_s);
    m_scope->setObjectName(name + u"Scope"_s);
    m_page->setObjectName(name + u"Page"_s);
    m_page->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_page->setFigures(true);
    m_content->setObjectName(name + u"Content"_s);
    m_renditions->setObjectName(name + u"Rendition"_s);
    m_renditions->setAccessibleName(isLeft ? tr("Rendition on the left") : tr("Rendition on the right"));
    m_renditions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_renditions->setMinimumContentsLength(10);
    auto* first = rowOf({m_heading, m_renditions, m_page}, 8);
    static_cast<QBoxLayout*>(first->layout())->setStretch(0, 1);
    setScaledHeight(first, 28);
    m_second = rowOf({m_scope, m_content}, 8);
    static_cast<QBoxLayout*>(m_second->layout())->setStretch(0, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(column({first, m_second}, 2, {24, 10, 24, 10}));
    connect(m_renditions, &QComboBox::activated, this, [this](int index) { m_presenter.setRendition(m_isLeft, index); });
    connect(&presenter, &ComparePresenter::changed, this, &CompareSideHead::follow);
    follow();
}

void CompareSideHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < px(440);
    static_cast<QBoxLayout*>(m_second->layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CompareSideHead::setPage(const QString& page)
{
    m_page->setText(page);
    m_page->setVisible(!page.isEmpty());
}

void CompareSideHead::follow()
{
    const CompareSideWords words = sideWords(m_presenter, m_isLeft);
    m_heading->setText(words.heading);
    m_scope->setText(words.scope);
    m_content->setVisible(!words.content.icon.isEmpty());
    if (!words.content.icon.isEmpty()) {
        m_content->set(words.content.icon, words.content.text, toneOf(words.content.mark));
    }
    const CompareSidePresenter& side = m_presenter.side(m_isLeft);
    const bool isChoice = side.state() == CompareSidePresenter::State::Shown && m_presenter.basis() != ComparePresenter::Basis::Composition;
    const cache::Record record = isChoice ? side.record() : cache::Record();
    QStringList names;
    for (const cache::RenditionRecord& one : record.renditions) {
        names << renditionName(one);
    }
    QStringList known;
    for (int i = 0; i < m_renditions->count(); ++i) {
        known << m_renditions->itemText(i);
    }
    if (names != known) {
        m_renditions->clear();
        m_renditions->addItems(names);
    }
    m_renditions->setCurrentIndex(side.rendition());
    m_renditions->setVisible(names.size() > 1);
}

} // namespace cf::ui
