#include "ui/activity/witness_view.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr size_t shown = 6;

} // namespace

WitnessView::WitnessView(const WitnessParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(parts)
    , m_summary(wrapped(u"witnessSummary"_s, Type::Caption, Ink::Secondary))
    , m_facts(new Facts)
    , m_file(button(u"witnessFile"_s, tr("File a witness"), u"shield"_s))
    , m_check(button(u"witnessCheck"_s, tr("Read back"), u"eye"_s))
{
    setObjectName(u"witnessView"_s);
    m_facts->setObjectName(u"witnessFacts"_s);
    m_facts->setAccessibleName(tr("Witnesses of the log"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(column({new SectionHeader(tr("Witnesses")), column({m_summary}, 0, {8, 0, 8, 0}), m_facts, flowOf({m_file, m_check}, 8, {8, 0, 8, 0})}, 6, {8, 8, 8, 12}));
    connect(m_file, &QPushButton::clicked, &m_presenter, &WitnessPresenter::file);
    connect(m_check, &QPushButton::clicked, &m_presenter, &WitnessPresenter::check);
    connect(&m_presenter, &WitnessPresenter::changed, this, &WitnessView::follow);
    connect(&m_presenter, &WitnessPresenter::told, this, &WitnessView::told);
    connect(&m_presenter, &WitnessPresenter::checked, this, [this] { Q_EMIT told(m_presenter.summary()); });
    follow();
    m_presenter.read();
}

void WitnessView::follow()
{
    m_summary->setText(m_presenter.isKnown() ? m_presenter.summary() : QString());
    QList<Fact> facts;
    const auto& all = m_presenter.witnesses();
    for (size_t i = 0; i < std::min(shown, all.size()); ++i) {
        Fact fact{tr("%1 entries").arg(numberText(all[i].size)), all[i].place.repositoryName + u": "_s + m_presenter.whereabouts(all[i])};
        if (const auto check = m_presenter.checkOf(all[i])) {
            const bool isGood = check->is == WitnessCheck::Is::Fits;
            fact.icon = isGood ? u"tick"_s : u"warn"_s;
            fact.tone = isGood ? Tone::Verified : isWrong(*check) ? Tone::Failed : Tone::Uncertain;
        }
        facts << fact;
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    const QString bar = m_presenter.barred();
    m_file->setEnabled(bar.isEmpty());
    m_file->setToolTip(bar);
    const bool isAny = std::ranges::any_of(all, [](const LogWitness& one) { return one.intent.state == IntentState::Done; });
    m_check->setEnabled(isAny && !m_presenter.isChecking());
}

} // namespace cf::ui
