// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.state;

import io.camelmedia.testkit.api.RandomId;
import io.camelmedia.testkit.pixop.rules.PixopError;
import io.camelmedia.testkit.state.StatePart;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects and videos that the service knows. Used under the lock that calls take. */
public final class PixopStore implements StatePart {

    private static final int ID_LENGTH = 20;

    private final Map<String, PixopProject> projects = new LinkedHashMap<>();
    private final Map<String, PixopVideo> videos = new LinkedHashMap<>();
    private final Clock clock;

    public PixopStore(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void clear() {
        projects.clear();
        videos.clear();
    }

    public PixopProject addProject(String id, String name, PixopTeam team) {
        PixopProject project = new PixopProject(id, name, team, now());
        projects.put(id, project);
        return project;
    }

    public PixopProject addProject(String name, PixopTeam team) {
        return addProject(RandomId.next(ID_LENGTH), name, team);
    }

    public void remove(PixopProject project) {
        projects.remove(project.id());
    }

    public List<PixopProject> projects(PixopTeam team) {
        return projects.values().stream()
                .filter(project -> project.team().equals(team))
                .toList();
    }

    /** A project of the team; fails when it has none of that id. */
    public PixopProject project(String id, PixopTeam team) {
        PixopProject project = projects.get(id);
        if (project == null || !project.team().equals(team)) {
            throw PixopError.PROJECT_NOT_FOUND.problem();
        }
        return project;
    }

    /** The project of videos that are created without one. */
    public PixopProject defaultProject(PixopTeam team) {
        return projects(team).stream().findFirst().orElseGet(() -> addProject("Default project", team));
    }

    public PixopVideo addOriginal(String name, PixopProject project) {
        return put(new PixopVideo(RandomId.next(ID_LENGTH), name, project, null, now()));
    }

    public PixopVideo addProcessed(PixopVideo parent) {
        return put(new PixopVideo(RandomId.next(ID_LENGTH), parent.name(), parent.project(), parent, now()));
    }

    public void remove(PixopVideo video) {
        videos.remove(video.id());
    }

    public boolean holds(PixopVideo video) {
        return videos.containsKey(video.id());
    }

    public List<PixopVideo> videos(PixopTeam team) {
        return videos.values().stream()
                .filter(video -> video.project().team().equals(team))
                .toList();
    }

    public List<PixopVideo> videosOf(PixopProject project) {
        return videos.values().stream()
                .filter(video -> video.project() == project)
                .toList();
    }

    public List<PixopVideo> childrenOf(PixopVideo parent) {
        return videos.values().stream()
                .filter(video -> video.parent() == parent)
                .toList();
    }

    /** A video of any team. */
    public Optional<PixopVideo> find(String id) {
        return Optional.ofNullable(videos.get(id));
    }

    /** A video of the team; fails when it has none of that id. */
    public PixopVideo video(String id, PixopTeam team) {
        PixopVideo video = videos.get(id);
        if (video == null || !video.project().team().equals(team)) {
            throw PixopError.VIDEO_NOT_FOUND.problem();
        }
        return video;
    }

    private PixopVideo put(PixopVideo video) {
        videos.put(video.id(), video);
        return video;
    }

    @Override
    public Object save() {
        return new Saved(new LinkedHashMap<>(projects), new LinkedHashMap<>(videos));
    }

    @Override
    public void load(Object saved) {
        clear();
        projects.putAll(((Saved) saved).projects());
        videos.putAll(((Saved) saved).videos());
    }

    private record Saved(Map<String, PixopProject> projects, Map<String, PixopVideo> videos) implements Serializable {}
}
