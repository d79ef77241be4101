// Pictures of a window, one after another, each after the time its animations take: what galleries are made with.
#pragma once

#include "tests/support/record_rig.h"
#include "tests/support/ui_profile.h"
#include "ui/record/record_factory.h"
#include "ui/repositories/repositories_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTimer>

#include <deque>

namespace cf::test {

/// The window with the record pane and the page of repositories, over what the profile and the rig hold when it is made.
class PictureShow
{
public:
    PictureShow(QApplication& app, UiProfile& profile, RecordRig& rig)
        : window({app,
                  profile.search(),
                  *profile.desk,
                  *profile.cache,
                  profile.sync,
                  profile.clock,
                  QTimeZone("Europe/Berlin"),
                  profile.directory.path(),
                  ui::recordFactory(rig.parts()),
                  {ui::repositoriesPage({*profile.cache, profile.sync, profile.connections, profile.clock, QTimeZone("Europe/Berlin"), *profile.desk})}})
    {
        window.resize(1280, 800);
    }

    ui::MainWindow window;

    ui::RepositoriesWidget* page() const { return window.findChild<ui::RepositoriesWidget*>(); }
    void press(const QString& name) const { window.findChild<QAbstractButton*>(name)->click(); }
    void look(ui::SchemeChoice scheme, int percent = 100)
    {
        ui::Look wanted = window.look();
        wanted.scheme = scheme;
        wanted.textPercent = percent;
        window.setLook(wanted);
    }

    void add(const QString& name, const std::function<void()>& go) { m_pictures.push_back({name, go}); }
    /// As it is after `go`, in every look.
    void addInAllLooks(const QString& name, const std::function<void()>& go)
    {
        using Choice = ui::SchemeChoice;
        add(name, [this, go] {
            look(Choice::Light);
            go();
        });
        add(name + QStringLiteral("-dark"), [this] { look(Choice::Dark); });
        add(name + QStringLiteral("-150"), [this] { look(Choice::Light, 150); });
        add(name + QStringLiteral("-200"), [this] { look(Choice::Light, 200); });
        add(name + QStringLiteral("-contrast"), [this] { look(Choice::Contrast); });
    }

    /// Takes them all; what the program returns.
    int run(const QString& directory)
    {
        constexpr int pause = 500; // ms
        QDir().mkpath(directory);
        window.show();
        QTimer timer;
        bool gone = false;
        QObject::connect(&timer, &QTimer::timeout, &window, [&] {
            if (m_pictures.empty()) {
                QCoreApplication::quit();
            } else if (!gone) {
                m_pictures.front().go();
                gone = true;
            } else {
                window.grab().save(directory + u'/' + m_pictures.front().name + QStringLiteral(".png"));
                m_pictures.pop_front();
                gone = false;
            }
        });
        timer.start(pause);
        return QApplication::exec();
    }

private:
    struct Picture {
        QString name;
        std::function<void()> go;
    };
    std::deque<Picture> m_pictures;
};

} // namespace cf::test
