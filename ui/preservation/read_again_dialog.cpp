#include "ui/preservation/read_again_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int longestSeed = 100;
const QString ofRepository = u"readAgainOf-"_s;

} // namespace

ReadAgainDialog::ReadAgainDialog(QWidget* window, const PreservationParts& parts, const evidence::PreservationBook& book)
    : Overlay(window, u"readAgainDialog"_s, tr("Read files again"), 640)
    , m_presenter(parts, book)
    , m_due(new QRadioButton(tr("What is due")))
    , m_sample(new QRadioButton(tr("A random sample")))
    , m_all(new QRadioButton(tr("All files")))
    , m_query(lineField(u"readAgainQuery"_s, tr("all files; or letters, as template:FEE-CHG sent:2024")))
    , m_seed(lineField(u"readAgainSeed"_s, tr("made by the program"), longestSeed))
    , m_size(new QComboBox)
    , m_count(new QSpinBox)
    , m_share(new QSpinBox)
    , m_open(new QCheckBox(tr("Open each of them as well, as it is opened to be shown")))
    , m_scope(wrapped(u"readAgainScope"_s, Type::Caption, Ink::Secondary))
    , m_sentence(wrapped(u"readAgainSentence"_s, Type::Body, Ink::Fact))
    , m_read(button(u"readAgainStart"_s, tr("Read"), QString(), Emphasis::Primary))
{
    setKept(true);
    m_due->setObjectName(u"readAgainDue"_s);
    m_sample->setObjectName(u"readAgainSample"_s);
    m_all->setObjectName(u"readAgainAll"_s);
    m_scope->setFigures(true);
    m_sentence->setFigures(true);
    auto* what = wrapped(u"readAgainWhat"_s, Type::Body, Ink::Secondary,
                         tr("Each file is fetched from its repository, and its SHA-256 is compared with the one recorded when it was first read. Nothing is changed there."));
    content()->addWidget(scrollingWhenShort(column({what, column({m_due, m_sample, makeSample(), m_all}, 8), makeRepositories()}, 12)), 1);
    content()->addWidget(column({m_sentence, m_scope}, 4));
    auto* cancel = button(u"readAgainCancel"_s, tr("Cancel"));
    addButtons({cancel, m_read});
    put(m_presenter.choice());
    for (QRadioButton* choice : {m_due, m_sample, m_all}) {
        connect(choice, &QRadioButton::toggled, this, [this] { m_presenter.choose(chosenNow()); });
    }
    for (QLineEdit* line : {m_query, m_seed}) {
        connect(line, &QLineEdit::textChanged, this, [this] { m_presenter.choose(chosenNow()); });
    }
    for (QSpinBox* number : {m_count, m_share}) {
        connect(number, &QSpinBox::valueChanged, this, [this] { m_presenter.choose(chosenNow()); });
    }
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] { m_presenter.choose(chosenNow()); });
    connect(m_open, &QCheckBox::toggled, this, [this] { m_presenter.choose(chosenNow()); });
    connect(&m_presenter, &ReadAgainPresenter::changed, this, &ReadAgainDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_presenter.wish());
        accept();
    });
    (m_due->isChecked() ? m_due : m_all->isChecked() ? m_all : m_sample)->setFocus();
    follow();
}

QWidget* ReadAgainDialog::makeSample()
{
    m_size->setObjectName(u"readAgainSize"_s);
    m_size->addItem(tr("Number of files"));
    m_size->addItem(tr("Share of the files"));
    m_count->setObjectName(u"readAgainCount"_s);
    m_count->setAccessibleName(tr("Files in the sample"));
    m_count->setGroupSeparatorShown(true);
    m_count->setRange(1, int(std::clamp<qint64>(m_presenter.book().files(), 1, ReadAgainChoice::mostSample)));
    m_share->setObjectName(u"readAgainShare"_s);
    m_share->setAccessibleName(tr("Share of the files in the sample"));
    m_share->setRange(1, 100);
    m_share->setSuffix(tr(" %"));
    m_open->setObjectName(u"readAgainOpen"_s);
    auto* size = rowOf({titled(tr("Size"), m_size), column({nullptr, m_count, m_share}), titled(tr("Seed"), m_seed)}, 12);
    static_cast<QBoxLayout*>(size->layout())->setStretch(2, 1);
    return column({titled(tr("Of the files of"), m_query), size, m_open}, 8, {24, 0, 0, 4});
}

QWidget* ReadAgainDialog::makeRepositories()
{
    QList<QWidget*> names;
    for (const evidence::ReadingStanding& one : m_presenter.book().repositories) {
        auto* tick = new QCheckBox(one.files.name);
        tick->setObjectName(ofRepository + one.files.name);
        tick->setChecked(!m_presenter.choice().leftOut.contains(one.files.name));
        connect(tick, &QCheckBox::toggled, this, [this] { m_presenter.choose(chosenNow()); });
        m_repositories << tick;
        names << tick;
    }
    return column({new Label(tr("Repositories"), Type::CaptionStrong, Ink::Name), flowOf(names, 8)}, 4);
}

void ReadAgainDialog::put(const ReadAgainChoice& choice)
{
    (choice.of == FixityOf::Due ? m_due : choice.of == FixityOf::All ? m_all : m_sample)->setChecked(true);
    m_query->setText(choice.query);
    m_size->setCurrentIndex(choice.isShare ? 1 : 0);
    m_count->setValue(choice.number);
    m_share->setValue(choice.percent);
    m_seed->setText(choice.seed);
    m_open->setChecked(choice.opens);
    m_presenter.choose(chosenNow()); // a number may be more than there are
}

ReadAgainChoice ReadAgainDialog::chosenNow() const
{
    ReadAgainChoice choice;
    choice.of = m_due->isChecked() ? FixityOf::Due : m_all->isChecked() ? FixityOf::All : FixityOf::Sample;
    choice.query = m_query->text();
    choice.isShare = m_size->currentIndex() == 1;
    choice.number = m_count->value();
    choice.percent = m_share->value();
    choice.seed = m_seed->text();
    choice.opens = m_open->isChecked();
    for (const QCheckBox* tick : m_repositories) {
        if (!tick->isChecked()) {
            choice.leftOut << tick->objectName().mid(ofRepository.size());
        }
    }
    return choice;
}

void ReadAgainDialog::follow()
{
    const bool isSample = m_presenter.choice().of == FixityOf::Sample, isShare = m_presenter.choice().isShare;
    for (QWidget* one : QList<QWidget*>{m_query, m_size, m_count, m_share, m_seed}) {
        one->setEnabled(isSample);
    }
    m_open->setEnabled(isSample && m_presenter.canOpen());
    m_count->setVisible(!isShare);
    m_share->setVisible(isShare);
    m_sentence->setText(m_presenter.estimateText());
    m_scope->setText(m_presenter.scopeText());
    m_read->setEnabled(m_presenter.mayBegin());
}

} // namespace cf::ui
