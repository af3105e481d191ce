-- The job repository of Spring Batch 6, by its table and column names. Identity columns
-- number the rows of its three sequence tables; ours is the first schema, so nothing is
-- migrated here.

create table batch_job_instance (
	job_instance_id bigint identity primary key,
	version bigint,
	job_name varchar(100) not null,
	job_key varchar(32) not null,
	constraint job_inst_un unique (job_name, job_key)
);

create table batch_job_execution (
	job_execution_id bigint identity primary key,
	version bigint,
	job_instance_id bigint not null,
	create_time timestamp(9) not null,
	start_time timestamp(9),
	end_time timestamp(9),
	status varchar(10),
	exit_code varchar(2500),
	exit_message varchar(2500),
	last_updated timestamp(9),
	constraint job_inst_exec_fk foreign key (job_instance_id) references batch_job_instance (job_instance_id)
);

create table batch_job_execution_params (
	job_execution_id bigint not null,
	parameter_name varchar(100) not null,
	parameter_type varchar(100) not null,
	-- Wider than Spring Batch's own 2500: folders and settings are parameters.
	parameter_value varchar(8000),
	identifying char(1) not null,
	constraint job_exec_params_fk foreign key (job_execution_id) references batch_job_execution (job_execution_id)
);

create table batch_step_execution (
	step_execution_id bigint identity primary key,
	version bigint not null,
	step_name varchar(100) not null,
	job_execution_id bigint not null,
	create_time timestamp(9) not null,
	start_time timestamp(9),
	end_time timestamp(9),
	status varchar(10),
	commit_count bigint,
	read_count bigint,
	filter_count bigint,
	write_count bigint,
	read_skip_count bigint,
	write_skip_count bigint,
	process_skip_count bigint,
	rollback_count bigint,
	exit_code varchar(2500),
	exit_message varchar(2500),
	last_updated timestamp(9),
	constraint job_exec_step_fk foreign key (job_execution_id) references batch_job_execution (job_execution_id)
);

create table batch_job_execution_context (
	job_execution_id bigint primary key,
	short_context varchar(2500) not null,
	serialized_context longvarchar,
	constraint job_exec_ctx_fk foreign key (job_execution_id) references batch_job_execution (job_execution_id)
);

create table batch_step_execution_context (
	step_execution_id bigint primary key,
	short_context varchar(2500) not null,
	serialized_context longvarchar,
	constraint step_exec_ctx_fk foreign key (step_execution_id) references batch_step_execution (step_execution_id)
);

create table batch_job_instance_seq (id bigint identity);
create table batch_job_execution_seq (id bigint identity);
create table batch_step_execution_seq (id bigint identity);
