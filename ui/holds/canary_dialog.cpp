#include "ui/holds/canary_dialog.h"

#include "ui/record/archive_facts_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

CanaryDialog::CanaryDialog(QWidget* window, const HoldParts& parts, const QString& repository)
    : Overlay(window, u"canaryDialog"_s, tr("Try a hold out"), 640)
    , m_presenter(parts)
    , m_telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{parts.clock.now(), parts.businessZone, Qt::Monday}}
    , m_wanted(repository)
    , m_place(new QComboBox)
    , m_record(lineField(u"canaryRecord"_s, tr("id of a record that was put there for this"), 500))
    , m_authority(lineField(u"canaryAuthority"_s, tr("what allows that it is destroyed: the test plan, a decision, with its date"), 500))
    , m_look(button(u"canaryLook"_s, tr("Look at it")))
    , m_ok(button(u"canaryOk"_s, tr("Ask two others for it"), {}, Emphasis::Primary))
    , m_mayBeDestroyed(new QCheckBox(tr("This record may be destroyed")))
    , m_tried(wrapped(u"canaryTried"_s, Type::Body, Ink::Secondary))
    , m_found(wrapped(u"canaryFound"_s, Type::BodyStrong, Ink::Fact))
    , m_refusal(wrapped(u"canaryRefusal"_s, Type::Body, Ink::Failed))
{
    setKept(true);
    m_place->setObjectName(u"canaryRepository"_s);
    m_mayBeDestroyed->setObjectName(u"canaryMayBeDestroyed"_s);
    content()->addWidget(wrapped({}, Type::Body, Ink::Secondary,
                                 tr("The record is held as for a matter and read back, and its deletion is attempted. Where that is refused, the hold is taken off and it is attempted once more: only a record that goes "
                                    "then shows that it was the hold. Nothing leaves before two others approved it. What came of it is kept.")));
    content()->addWidget(titled(tr("Repository"), m_place));
    content()->addWidget(m_tried);
    auto* record = rowOf({titled(tr("Record"), m_record), column({nullptr, m_look})}, 8);
    static_cast<QBoxLayout*>(record->layout())->setStretch(0, 1);
    content()->addWidget(record);
    content()->addWidget(m_found);
    content()->addWidget(m_refusal);
    content()->addWidget(titled(tr("Authority"), m_authority));
    content()->addWidget(m_mayBeDestroyed);
    auto* cancel = button(u"canaryCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    connect(&m_presenter, &HoldTrialPresenter::placesRead, this, &CanaryDialog::fillPlaces);
    connect(&m_presenter, &HoldTrialPresenter::changed, this, &CanaryDialog::follow);
    connect(&m_presenter, &HoldTrialPresenter::looked, this, [this](const Canary& canary) {
        if (canary.repository.id == chosen() && m_asked == m_record->text()) { // else another one is meant by now
            m_canary = canary;
        }
        follow();
    });
    connect(&m_presenter, &HoldTrialPresenter::failed, this, [this](const Error& error) {
        m_refusal->setText(trialRefusal(error));
        follow();
    });
    connect(&m_presenter, &HoldTrialPresenter::asked, this, [this](const HoldTrial& trial) {
        Q_EMIT asked(trial);
        accept();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, &CanaryDialog::forget);
    connect(m_record, &QLineEdit::textChanged, this, &CanaryDialog::forget);
    connect(m_record, &QLineEdit::returnPressed, this, &CanaryDialog::look);
    connect(m_authority, &QLineEdit::textChanged, this, &CanaryDialog::follow);
    connect(m_mayBeDestroyed, &QCheckBox::toggled, this, &CanaryDialog::follow);
    connect(m_look, &QPushButton::clicked, this, &CanaryDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        if (m_canary) {
            m_refusal->setText({});
            m_presenter.ask(*m_canary, m_authority->text(), m_mayBeDestroyed->isChecked());
        }
    });
    follow();
    m_presenter.readPlaces();
    m_record->setFocus();
}

void CanaryDialog::fillPlaces(const std::vector<Repository>& places)
{
    for (const Repository& one : places) {
        m_place->addItem(one.name, one.id.value());
    }
    const int wanted = m_place->findText(m_wanted, Qt::MatchFixedString);
    m_place->setCurrentIndex(wanted >= 0 ? wanted : m_place->count() > 0 ? 0 : -1);
    if (places.empty()) {
        m_refusal->setText(tr("No repository is connected in which anything can be destroyed from here, so that nothing can be tried out."));
    } else if (wanted < 0 && !m_wanted.isEmpty()) {
        m_refusal->setText(trialRefusal({ErrorKind::Rejected, u"cannot-destroy"_s, {}}));
    }
    follow();
}

RepositoryId CanaryDialog::chosen() const { return RepositoryId(m_place->currentData().toString()); }

void CanaryDialog::look()
{
    if (m_look->isEnabled()) {
        m_refusal->setText({});
        m_asked = m_record->text();
        m_presenter.look(chosen(), m_asked);
    }
}

void CanaryDialog::forget()
{
    m_canary.reset();
    m_mayBeDestroyed->setChecked(false); // it was said of another one
    m_refusal->setText({});
    follow();
}

void CanaryDialog::follow()
{
    const bool isIdle = m_presenter.act() == HoldTrialPresenter::Act::None;
    m_tried->setText(m_place->count() > 0 ? triedWords(m_presenter.trials(), chosen(), m_telling) : QString());
    m_tried->setVisible(!m_tried->text().isEmpty());
    m_look->setEnabled(isIdle && m_place->currentIndex() >= 0 && !m_record->text().trimmed().isEmpty());
    if (m_canary) {
        const HoldTrial& trial = m_canary->trial;
        const QString name = trial.document.isEmpty() ? trial.record : trial.document;
        m_found->setText(tr("%1, %2 (%3). The repository says of its holds: %4").arg(name, m_canary->title, trial.record, enforcementWord(trial.terms.enforcement)));
    }
    m_found->setVisible(m_canary.has_value());
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    m_mayBeDestroyed->setEnabled(m_canary.has_value());
    m_ok->setEnabled(isIdle && m_canary && m_mayBeDestroyed->isChecked() && !m_authority->text().trimmed().isEmpty());
}

} // namespace cf::ui
