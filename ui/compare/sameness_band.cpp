#include "ui/compare/sameness_band.h"

#include "ui/compare/sameness_words_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {
constexpr int mostListed = 60; ///< differences on the screen; exports have them all
}

SamenessBand::SamenessBand(SamenessPresenter& sameness, int side, QWidget* parent)
    : QWidget(parent)
    , m_sameness(sameness)
    , m_class(new Badge(u"absent"_s, {}, Tone::Absent))
    , m_meaning(new Label({}, Type::Body, Ink::Secondary))
    , m_limits(new Label({}, Type::Caption, Ink::Secondary))
    , m_evidence(new LinkButton(u"samenessEvidence"_s, tr("What it rests on")))
    , m_again(new LinkButton(u"samenessAgain"_s, tr("Tell how equal they are")))
    , m_progress(new ProgressLine)
    , m_facts(new Facts)
{
    setObjectName(u"samenessBand"_s);
    setAccessibleName(tr("How equal the two are"));
    m_class->setObjectName(u"samenessClass"_s);
    m_meaning->setObjectName(u"samenessMeaning"_s);
    m_limits->setObjectName(u"samenessLimits"_s);
    m_progress->setObjectName(u"samenessProgress"_s);
    m_progress->setCanPause(false);
    m_progress->setCanCancel(true);
    m_evidence->setCheckable(true);
    m_facts->setObjectName(u"samenessFacts"_s);
    m_facts->setAccessibleName(tr("What the class rests on"));
    auto* words = column({m_meaning, m_limits}, 2);
    auto* line = rowOf({m_class, words, m_progress, m_again, m_evidence}, 12, {side, 8, side, 8});
    static_cast<QBoxLayout*>(line->layout())->setStretch(1, 1);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* body = column({m_facts}, 0, {std::max(0, side - 8), 0, std::max(0, side - 8), 8});
    static_cast<QBoxLayout*>(body->layout())->addStretch(1);
    m_scroll = scrolling(body);
    m_scroll->setObjectName(u"samenessScroll"_s);
    setScaledHeight(m_scroll, 132, 216);
    m_scroll->hide();
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(line);
    box->addWidget(m_scroll);
    box->addWidget(hairline());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_evidence, &QAbstractButton::toggled, this, &SamenessBand::setOpen);
    connect(m_again, &QAbstractButton::clicked, &m_sameness, &SamenessPresenter::again);
    connect(m_progress, &ProgressLine::cancelRequested, &m_sameness, &SamenessPresenter::stop);
    connect(m_facts, &ItemList::copied, this, &SamenessBand::copied);
    connect(m_facts, &ItemList::activated, this, [this](int item) {
        const int difference = m_differences.value(item, -1);
        if (difference >= 0 && size_t(difference) < m_sameness.told().differences.size()) {
            Q_EMIT placeWanted(m_sameness.told().differences[size_t(difference)]);
        }
    });
    connect(&m_sameness, &SamenessPresenter::changed, this, &SamenessBand::follow);
    connect(&m_sameness, &SamenessPresenter::progressed, this, &SamenessBand::followProgress);
    follow();
}

void SamenessBand::setOpen(bool open)
{
    m_evidence->setChecked(open);
    m_scroll->setVisible(open && m_sameness.state() == SamenessPresenter::State::Told);
}

bool SamenessBand::isOpen() const { return m_evidence->isChecked(); }

void SamenessBand::follow()
{
    using State = SamenessPresenter::State;
    const State state = m_sameness.state();
    setVisible(state != State::Nothing);
    m_class->setVisible(state == State::Told);
    m_limits->setVisible(state == State::Told && !m_sameness.told().notCompared.empty());
    m_progress->setVisible(state == State::Running);
    m_again->setVisible(state == State::Stopped || state == State::Failed);
    m_evidence->setVisible(state == State::Told);
    m_scroll->setVisible(state == State::Told && isOpen());
    if (state == State::Told) {
        const Sameness& told = m_sameness.told();
        const MarkedText mark = samenessMark(told);
        m_class->set(mark.icon, mark.text, toneOf(mark.mark));
        m_meaning->setText(samenessMeaning(told));
        m_limits->setText(notComparedWords(told));
        const SamenessFacts facts = samenessFacts(told, mostListed, false);
        QList<Fact> shown = factsFrom(facts.facts);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const int difference = facts.differences[i];
            shown[i].link = difference >= 0 && told.differences[size_t(difference)].page >= 0;
        }
        m_differences = facts.differences;
        m_facts->setFacts(shown);
    } else {
        m_meaning->setText(state == State::Running   ? tr("Telling how equal they are …")
                           : state == State::Stopped ? tr("How equal they are was not told: it was stopped.")
                           : state == State::Failed  ? tr("How equal they are cannot be told: %1").arg(errorSentence(m_sameness.error().kind))
                                                     : QString());
    }
    followProgress();
}

void SamenessBand::followProgress()
{
    m_progress->setText(tr("Comparing"));
    m_progress->setProgress(m_sameness.done(), m_sameness.all());
}

} // namespace cf::ui
